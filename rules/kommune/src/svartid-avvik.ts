import { type Context, defineRule, type Profile } from '@klarsyn/core';
import { durationIn } from './shared/dates.ts';
import { isKind, isPage, textOf } from './shared/page.ts';

export default defineRule({
  id: 'kommune/svartid-avvik',
  over: 'document',
  needs: ['kind', 'profile'],
  severity: 'error',
  tags: ['SEED-SOR-09'],
  docs: {
    nb: {
      title: 'Svartiden er lengre enn den som er lovet',
      why: 'Kommunen har lovet et svar innen en tid. Da skal alle sider og e-poster love det samme.',
      advice: 'Skriv svartiden fra profilen, eller endre løftet der.',
    },
    nn: {
      title: 'Svartida er lengre enn den som er lova',
      why: 'Kommunen har lova eit svar innan ei tid. Då skal alle sider og e-postar love det same.',
      advice: 'Skriv svartida frå profilen, eller endre løftet der.',
    },
  },
  sources: [{ title: 'Kommunikasjonsstrategien til Sørum kommune: innkommende henvendelser besvares innen tre dager' }],
  messages: {
    nb: { longer: 'Her står «{said}». Kommunen har lovet svar innen {promised} dager.' },
    nn: { longer: 'Her står «{said}». Kommunen har lova svar innan {promised} dagar.' },
  },
  applies: (document, { profile }) => Object.keys(profile.answerTimes).length > 0 && (isPage(document) || isKind(document, 'e-post')),
  check(document, { profile }: Context) {
    const sentences = textOf(document).split(/(?<=[.!?])\s|\n/);
    for (const sentence of sentences) {
      const said = answer.test(sentence) && !notOurs.test(sentence) ? durationIn(sentence) : undefined;
      const promised = promisedFor(sentence, profile);
      if (said === undefined || promised === undefined) continue;
      if (calendarDays(said) > calendarDays(promised)) return { message: 'longer', values: { said: said.text, promised: promised.days } };
    }
    return undefined;
  },
  examples: [
    {
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, answerTimes: { email: { days: 3, working: true } } },
      html: '⟦⟧<h1>Kontakt oss</h1><p>Vi svarer innen to uker på e-post.</p>',
    },
    {
      kind: 'e-post',
      profile: { name: { official: 'Fjordvik kommune' }, answerTimes: { email: { days: 3, working: true } } },
      text: '⟦⟧Dette er et automatisk svar. Du får svar innen ti dager.',
    },
    {
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, answerTimes: { email: { days: 3, working: true } } },
      html: '⟦⟧<p>Du får svar på e-posten din innen fem virkedager.</p>',
    },
    {
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, answerTimes: { email: { days: 3, working: true } } },
      html: '<h1>Kontakt oss</h1><p>Vi svarer innen tre virkedager.</p>',
    },
    {
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, answerTimes: { email: { days: 3, working: true } } },
      html: '<p>Du får svar samme dag.</p>',
    },
    {
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, answerTimes: { email: { days: 3, working: true } } },
      html: '<p>Du må svare oss innen tre uker.</p>',
      note: 'Fristen er leserens.',
    },
    {
      language: 'nn',
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, answerTimes: { email: { days: 3, working: true } } },
      html: '⟦⟧<h1>Kontakt oss</h1><p>Vi svarer innan to veker på e-post, ikkje før.</p>',
    },
    {
      language: 'nn',
      kind: 'e-post',
      profile: { name: { official: 'Fjordvik kommune' }, answerTimes: { email: { days: 3, working: true } } },
      text: '⟦⟧Dette er eit automatisk svar. Du får ikkje svar før om ti dagar.',
    },
    {
      language: 'nn',
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, answerTimes: { email: { days: 3, working: true } } },
      html: '⟦⟧<p>Du får svar på e-posten din innan fem yrkedagar, ikkje før.</p>',
    },
    {
      language: 'nn',
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, answerTimes: { email: { days: 3, working: true } } },
      html: '<h1>Kontakt oss</h1><p>Vi svarer innan tre yrkedagar, ikkje seinare.</p>',
    },
    {
      language: 'nn',
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, answerTimes: { email: { days: 3, working: true } } },
      html: '<p>Du får svar same dag, ikkje seinare.</p>',
    },
    {
      language: 'nn',
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, answerTimes: { email: { days: 3, working: true } } },
      html: '<p>Du må svare oss innan tre veker, ikkje seinare.</p>',
    },
  ],
});

const answer =
  /(?<!\p{L})(?:(?:vi|kommunen) (?:svarer|svarar)|få(?:r)? (?:ikke |ikkje )?svar|svartid\p{L}*|svarer (?:deg|dere|dykk))(?!\p{L})/iu;
/** Cases have times of their own by law. */
const notOurs =
  /(?<!\p{L})(?:klag\p{L}*|søknad\p{L}*|saksbehandlingstid\p{L}*|vedtak\p{L}*|byggesak\p{L}*|byggjesak\p{L}*|du må svare)(?!\p{L})/iu;

/** What is promised for the way a sentence is about; of e-mail or of a form where it names none. */
function promisedFor(sentence: string, { answerTimes }: Profile) {
  const { email, form, phone, post, social, feedback } = answerTimes;
  if (/e-?post/iu.test(sentence)) return email;
  if (/skjema/iu.test(sentence)) return form ?? feedback;
  if (/telefon|ring/iu.test(sentence)) return phone;
  if (/(?<!\p{L})brev/iu.test(sentence)) return post;
  if (/facebook|instagram|melding/iu.test(sentence)) return social;
  return email ?? form ?? feedback;
}

/** Five working days are a week. */
const calendarDays = ({ days, working }: { readonly days: number; readonly working: boolean }): number => (working ? (days * 7) / 5 : days);
