/** Last parts of titles, bokmål and nynorsk. A title that ends in one of them is known, whatever stands before: «barnehagerådgiver». */
const endings = `leder leiar sjef direktør rådgiver rådgivar rådgjevar konsulent ansvarlig ansvarleg behandler behandlar medarbeider medarbeidar koordinator
  styrer styrar rektor inspektør lærer lærar pedagog logoped assistent sekretær fullmektig jurist advokat ingeniør arkitekt planlegger planleggjar
  ordfører ordførar byråd rådmann råd representant lege sykepleier sjukepleiar vernepleier vernepleiar jordmor fysioterapeut ergoterapeut terapeut
  psykolog tannlege tannpleier tannpleiar veileder rettleiar økonom controller analytiker analytikar arkivar bibliotekar konservator kurator
  mester meister formann utvikler utviklar arkeolog geolog biolog geograf landmåler landmålar feier feiar operatør kontrollør tilsynsfører
  ombud verge prest kantor dirigent trener trenar redaktør journalist fotograf kokk renholder reinhaldar vikar lærling
  handsamar tilsynsførar regnskapsfører rekneskapsførar medlem kandidat kontaktperson pressekontakt ombod adjunkt lektor arbeider arbeidar
  pleier pleiar sosionom tillitsvalgt tillitsvald kommuneansatt kommunetilsett forvalter forvaltar spesialist tekniker teknikar gartner gartnar student`;

const title = new RegExp(String.raw`(?:${endings.trim().split(/\s+/).join('|')})(?:en|a)?(?!\p{L})`, 'iu');

/** True when a title stands in a line. */
export const namesTitle = (line: string): boolean => title.test(line);
