import type { Party } from './role.ts';

/**
 * Parties that stand for municipal councils, bokmål and nynorsk. Source: Partiregisteret (Brønnøysundregistrene), read 2026-11-25; licence NLOD 2.0.
 * Local lists go by their own names; a profile names those of its members.
 */
export const parties: readonly Party[] = [
  { names: ['Arbeiderpartiet', 'Arbeidarpartiet', 'Arbeiderparti', 'Arbeidarparti'], short: ['Ap', 'AP'] },
  { names: ['Høyre', 'Høgre'], short: ['H'] },
  { names: ['Fremskrittspartiet', 'Framstegspartiet', 'Fremskrittsparti', 'Framstegsparti'], short: ['Frp', 'FrP', 'FRP'] },
  { names: ['Senterpartiet', 'Senterparti'], short: ['Sp', 'SP'] },
  { names: ['Sosialistisk Venstreparti'], short: ['SV'] },
  { names: ['Venstre'], short: ['V'] },
  { names: ['Kristelig Folkeparti', 'Kristeleg Folkeparti'], short: ['KrF', 'Krf', 'KRF'] },
  { names: ['Miljøpartiet De Grønne', 'Miljøpartiet Dei Grøne', 'De Grønne', 'Dei Grøne'], short: ['MDG'] },
  { names: ['Rødt', 'Raudt'], short: ['R'] },
  { names: ['Industri- og næringspartiet', 'Industri- og Næringspartiet'], short: ['INP'] },
  { names: ['Pensjonistpartiet'], short: ['PP'] },
  { names: ['Norgesdemokratene', 'Noregsdemokratane'], short: ['ND'] },
  { names: ['Konservativt'], short: [] },
];
