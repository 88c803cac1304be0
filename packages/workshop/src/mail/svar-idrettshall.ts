import { heading, onLetterhead, paragraph } from '../word/letters/letterhead.ts';
import { writeEml } from './write-eml.ts';

/** An answer that was written in a hurry: the message comes last, and in words that nobody would say. */
const svarIdrettshall = onLetterhead('nn', 'Leige av idrettshallen 14. mai', 'Kari Nordmann', [
  paragraph('Hei Per,'),
  paragraph('Ein syner til henvendinga di vedkomande leige av idrettshallen. Hallen kan leigast 14. mai 2027 frå kl 17 til kl 22.'),
  heading(2, 'Slik hentar du nøkkelen'),
  paragraph('Møt opp på servicetorget før klokka 15. Ta med legitimasjon. Det koster 800 kroner, og faktura vert tilsendt i etterkant.'),
  paragraph('Med venleg helsing'),
  paragraph('Kari Nordmann\nrådgivar, Kultur og idrett\nFjordvik kommune\nTelefon 32 00 00 19'),
]);

const envelope = {
  from: 'Fjordvik kommune <post@fjordvik.example>',
  to: 'Per Nordmann <per@nordmann.example>',
  date: 'Mon, 5 Apr 2027 09:12:00 +0200',
};

/** The bytes of the e-mail. */
export const svarIdrettshallEml = (): Uint8Array => writeEml(svarIdrettshall, envelope);
