/** Abbreviations that stand before what they belong to: a full stop after them never ends a sentence. Lower case, without the last stop. */
export const leading: ReadonlySet<string> = new Set(
  `adj adm adr adv ang anm avd best bd bnr ca cand cap dept dir dr dvs eg eks ekskl el etg ev evt f.eks f.o.m feks ff fig
  fmr fnr fork forts fr frk fung fvl gml gnr gr grl h.r hol hr hhv i.f.m i.h.t ibid iflg ifm ift iht ill ing inkl innb innst insp
  int istf jf jfr jfre jnr journ jr jur kap kgl kl koml kop kst kt l.nr lat lic lnr m.a m.h.t maks medl mek merk mht
  mnr mob mr mrs ms mtp nr o.a obs off offl op ot.prp oppl pag pbl pga p.g.a pkt pl postb pr priv prof prop rdg red ref
  reg repr resp rskr s sek siv sml snr spm spes sr st st.meld st.prp stk str stud t.d t.h t.o.m t.v tab tidl tlf tom
  u.å ugr ul univ utg utl v vara vol vs vsa vedr vedl vha vgs å årg
  barnel forvl folketrl forv pbrl bhl bvl ftrl aml opplæringsl pasrl pers.l straffel tvml tvl strl strpl avtl arvel aksjel
  anskl arkivl friskl hdl hol komm kommunel matrl mva naturml oreigningsl odell skjønnsl sktbl språkl tjml utlb utlf valgl veglova`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Abbreviations that may also end a sentence: a capital after the stop begins a new one. Lower case, without the last stop. */
export const closing: ReadonlySet<string> = new Set(
  `a.d a.s ap bl.a co d.d d.e d.s d.y d.å dgr dr.philos dr.med dr.scient e.kr e.l el.l etc etg f f.kr f.kl f.v fl flg frp gang h.t.o
  hl i.e jan febr feb apr aug sept okt nov des kr kvm m m.fl m.m m.v mfl mill min mm mnd mrd mv md o.a o.fl o.l oa ofl ol osb osv p.t pst pt
  red.anm sek s.k s.å sp ssb t t.f tl tsn tus u.a v.t.o vgl vk å.r ø åk`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Titles and ranks that stand before a name: a capital after the stop is the name. Lower case, without the last stop. */
export const titles: ReadonlySet<string> = new Set(
  'adm cand chr co dept dr fr frk gen hr ing insp jr kapt kgl l lic mag mr mrs ms oblt ph prof red siv sr st stud tidl vit v'.split(' '),
);
