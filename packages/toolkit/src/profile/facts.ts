import type { Profile } from '@klarsyn/core';

/** A fact that a rule must know, by its key in the profile. */
interface Fact {
  readonly key: string;
  readonly isKnown: (profile: Profile) => boolean;
}

const fact = (key: string, isKnown: Fact['isKnown']): Fact => ({ key, isKnown });

const logo = fact('brand.logo', ({ brand }) => brand.logo !== undefined);
const colors = fact('brand.colors', ({ brand }) => Object.keys(brand.colors).length > 0);
const fonts = fact('brand.fonts', ({ brand }) => brand.fonts.length + brand.officeFonts.length > 0);
const hosts = fact('web.hosts', ({ web }) => web.hosts.length > 0);
const units = fact('units', (profile) => profile.units.length > 0);

/** The facts without which a rule finds nothing. A rule that is not here needs only the name. */
const needed: Readonly<Record<string, Fact>> = {
  'grafisk-profil/logo-mangler': logo,
  'grafisk-profil/logo-feil-alternativ': fact('brand.logo.alt', ({ brand }) => brand.logo?.alt !== undefined),
  'grafisk-profil/feil-logovariant': fact('brand.logo.variantByKind', ({ brand }) => brand.logo?.variantByKind !== undefined),
  'grafisk-profil/logo-strukket': logo,
  'grafisk-profil/logo-for-liten': fact(
    'brand.logo.minWidthPx',
    ({ brand }) => (brand.logo?.minWidthPx ?? brand.logo?.minWidthMm) !== undefined,
  ),
  'grafisk-profil/logo-feil-bakgrunn': logo,
  'grafisk-profil/farge-utenfor-palett': colors,
  'grafisk-profil/feil-skrift': fonts,
  'grafisk-profil/for-liten-skrift': fact('brand.minFontSizePt', ({ brand }) => brand.minFontSizePt !== undefined),
  'grafisk-profil/tema-avvik': fact('brand.fonts', (profile) => fonts.isKnown(profile) || colors.isKnown(profile)),
  'grafisk-profil/stil-avvik': fact('brand.officeFonts', (profile) => fonts.isKnown(profile) || profile.letters.headings !== undefined),
  'grafisk-profil/feil-sidetittel': fact('brand.titlePattern', ({ brand }) => brand.titlePattern !== undefined),
  'grafisk-profil/bunntekst-felt-mangler': fact('letters.foot', ({ letters }) => letters.foot.length > 0),
  'grafisk-profil/fraraadet-navn': fact('name.discouraged', ({ name }) => name.discouraged.length > 0),
  'grafisk-profil/feil-slagord': fact('brand.tagline', ({ brand }) => brand.tagline !== undefined || brand.retiredTaglines.length > 0),
  'grafisk-profil/delnettsted-avvik': fact('web.hosts', ({ web }) => web.hosts.length > 1),
  'grafisk-profil/utgaatt-kommune': fact('name.retired', ({ name }) => name.retired.length > 0),
  'grafisk-profil/krisebanner-avvik': fact('crisis.selector', ({ crisis }) => crisis.selector !== undefined),
  'grafisk-profil/feil-signaturoppsett': fact(
    'letters.signature',
    ({ letters }) => letters.signature.length + letters.emailSignature.length > 0,
  ),
  'grafisk-profil/feil-nettadresse': fact('web.canonical', ({ web }) => web.canonical !== undefined),
  'avsender/enhet-mangler': units,
  'avsender/leverandoer-uten-kommune': fact('contractors', ({ contractors }) => contractors.length > 0),
  'kommune/ansvarlig-enhet-mangler': units,
  'kommune/virksomhetsside-ufullstendig': units,
  'kommune/ukjent-konto': fact('social', ({ social }) => social.length > 0),
  'kommune/konto-ikke-lenket': fact('social', ({ social }) => social.length > 0),
  'kommune/nettstedslenke-mangler': hosts,
  'kommune/svartid-avvik': fact('answerTimes', ({ answerTimes }) => Object.keys(answerTimes).length > 0),
  'kommune/chat-mangler': fact('contact.chat', ({ contact }) => contact.chat !== undefined),
  'kommune/krisebanner-ufullstendig': fact('crisis.selector', ({ crisis }) => crisis.selector !== undefined),
  'kommune/portal-krever-innlogging': fact('web.intranet', ({ web }) => web.intranet.length > 0),
  'kommune/folkevalgt-uten-epost': fact('web.emailDomains', ({ web }) => web.emailDomains.length > 0),
};

/** The key of the fact a rule needs and the profile does not know; undefined when the rule has what it needs. */
export function missingFact(rule: string, profile: Profile): string | undefined {
  const need = needed[rule];
  return need === undefined || need.isKnown(profile) ? undefined : need.key;
}
