import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentOf } from '../test/document.ts';
import { createAnalyser } from './analyse.ts';
import { toConllu } from './conllu.ts';

const analyse = createAnalyser({ model: readFileSync(join(import.meta.dirname, '..', 'model', 'norwegian.bin')) });
const factsOf = (text: string, declared = 'nb') => analyse(documentOf([text], declared)).sentences[0]?.facts;
const passivesOf = (text: string, declared = 'nb') => {
  const [sentence] = analyse(documentOf([text], declared)).sentences;
  return sentence?.facts?.passives.map(({ kind, verb }) => `${kind}: ${sentence.tokens[verb]?.form}`);
};

test('words get lemma, part of speech and features, written as CoNLL-U', () => {
  expect(toConllu(analyse(documentOf(['Søknaden ble avslått. Du kan klage.'], 'nb')))).toMatchInlineSnapshot(`
    "# newpar
    # sent_id = 1
    # text = Søknaden ble avslått.
    # lang = nb
    1	Søknaden	søknad	NOUN	_	Definite=Def|Gender=Masc|Number=Sing	_	_	_	_
    2	ble	bli	AUX	_	Mood=Ind|Tense=Past|VerbForm=Fin	_	_	_	_
    3	avslått	avslå	VERB	_	VerbForm=Part	_	_	_	Passive=bli|SpaceAfter=No
    4	.	$.	PUNCT	_	_	_	_	_	_

    # sent_id = 2
    # text = Du kan klage.
    # lang = nb
    1	Du	du	PRON	_	Animacy=Hum|Case=Nom|Number=Sing|Person=2|PronType=Prs	_	_	_	_
    2	kan	kunne	AUX	_	Mood=Ind|Tense=Pres|VerbForm=Fin	_	_	_	_
    3	klage	klage	VERB	_	VerbForm=Inf	_	_	_	SpaceAfter=No
    4	.	$.	PUNCT	_	_	_	_	_	_

    "
  `);
});

test('passives of both kinds are found in both forms', () => {
  expect(passivesOf('Vedtaket kan påklages innen tre uker.')).toEqual(['s: påklages']);
  expect(passivesOf('Søknaden din ble dessverre ikke godkjent.')).toEqual(['bli: godkjent']);
  expect(passivesOf('Vedtaket vart ikkje endra av nemnda.', 'nn')).toEqual(['bli: endra']);
  expect(passivesOf('Fristen må haldast.', 'nn')).toEqual(['s: haldast']);
});

test('verbs that only look passive are none', () => {
  expect(passivesOf('Det finnes plass, og barna trives.')).toEqual([]);
  expect(passivesOf('Det ble veldig dårlig vær.')).toEqual([]);
  expect(passivesOf('Vi ble kvitt feilen og ble kjent med naboen.')).toEqual([]);
});

test('«det» with a passive is impersonal, and an agent is named', () => {
  expect(factsOf('Det må foretas en vurdering.')?.passives).toEqual([{ kind: 's', verb: 2, impersonal: true }]);
  expect(factsOf('Saken ble avgjort av utvalget.')?.passives).toEqual([
    { kind: 'bli', verb: 2, auxiliary: 1, impersonal: false, agent: 4 },
  ]);
});

test('a noun that hides a verb is found, with the verb that carries it', () => {
  expect(factsOf('Vi foretar en vurdering av saken.')?.nominalisations).toEqual([{ noun: 3, verb: 'vurdere', light: 1 }]);
});

test('main verb, person, and whether the reader is spoken to', () => {
  expect(factsOf('Du må sende skjemaet før fristen går ut.')).toMatchObject({ mainVerb: 1, person: 2, addressesReader: true });
  expect(factsOf('Vi har fått søknaden.')).toMatchObject({ mainVerb: 1, person: 1, addressesReader: false });
  expect(factsOf('Send skjemaet til oss.')).toMatchObject({ person: 2, addressesReader: true });
});

test('a row of three is an enumeration', () => {
  expect(factsOf('Ta med pass, skjema og nøkkel.')?.enumerations).toEqual([[2, 4, 6]]);
});

test('a told form is believed', () => {
  const told = createAnalyser({ told: 'nn' });
  expect(told(documentOf(['Vi har ikke fått søknaden.'])).sentences[0]?.language).toBe('nn');
});
