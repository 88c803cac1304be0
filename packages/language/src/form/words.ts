import type { LanguageTag } from '@klarsyn/core';

/** Small words that tell languages apart. A word may stand under several; what counts is where it does not stand. */
export const telling: Readonly<Record<LanguageTag, string>> = {
  nb: `jeg ikke en et hva hvordan hvorfor hvem hvor hvilken hvilke noe noen fra være er og i på av til med for som det den de vi du dere oss å
    har hadde var ble blir bli kan skal vil må om at eller men så når etter ved over under mellom også mer mest se gi ta komme kommer sier uke uker
    hun henne hennes deres våre vår vårt din ditt dine sin sitt sine selv gjennom uten siden nå da der her mye mange flere fikk får gjør gjøre
    gjelder saken søknaden kommunen årene årets ønsker bruker innen hvis hjelp boliger skolen veien boken opplysninger opplysningene muligheter
    behandles sendes behandling vurdering vurdert avslag søker fremdeles allerede kommune innbyggere brev svar trenger ta`,
  nn: `eg ikkje ein ei eit kva korleis kvifor kven kvar kor kva noko nokon nokre frå vere vera er og i på av til med for som det den dei vi de du dykk oss å
    har hadde var vart vert blei blir bli kan skal vil må om at eller men så når etter ved over under mellom òg også meir mest sjå gje gi ta kome kjem seier veke veker
    ho henne hennar deira våre vår vårt din ditt dine sin sitt sine sjølv gjennom utan sidan no då der her mykje mange fleire fekk får gjer gjere
    gjeld saka søknaden kommunen åra årets ønskjer brukar innan dersom hjelp skulen vegen boka opplysningar opplysningane moglegheiter
    handsama sendast behandling vurdering vurdert avslag søkjer framleis allereie kommune innbyggjarar brev svar treng ta me hjå berre`,
  da: `jeg ikke en et hvad hvordan hvorfor hvem hvor noget nogen fra være er og i på af til med for som det den de vi du jer os at
    har havde var blev bliver blive kan skal vil må om eller men så når efter ved over under mellem også mere mest se give tage komme kommer siger uge uger
    hun hende deres vores din dit dine sin sit sine selv gennem uden siden nu da der her meget mange flere fik får gør gøre kun`,
  sv: `jag inte en ett vad hur varför vem var någon något några från vara är och i på av till med för som det den de vi du ni oss att
    har hade var blev blir bli kan ska skall vill måste om eller men så när efter vid över under mellan också mer mest se ge ta komma kommer säger vecka veckor
    hon henne deras våra vår vårt din ditt dina sin sitt sina själv genom utan sedan nu då där här mycket många flera fick får gör göra`,
  en: `the of and to in is that it for was on are with as they at be this have from or had by not but what all were when we there can an your which
    their said if will each about how up out them then she many some so these would other into has more her two like him time see could no make than
    first been its who now people my over did down only way find use may long you our please any do i he his a me`,
  de: `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind
    noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wir ich`,
  fr: `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec mais comme ou si leur y dont elle nous vous je`,
  es: `de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo`,
  se: `ja lea ii leat go dat mii mun don son mii moai doai sii maid dahje gos jus vel dán dan das ahte sáhttá galgá ferte mánát olbmot suohkan geat ovdal maŋŋá
    leai leamaš eai eat it in ii lean leatge sámi giella skuvla bargu dieđut váldit oažžut dárbbaša dus dutnje`,
};

/** Letters and letter groups that only one of the languages writes. */
export const tellingLetters: readonly (readonly [RegExp, LanguageTag])[] = [
  [/[čđŋšŧž]|á(?!\s)/u, 'se'],
  [/[äö]/u, 'sv'],
  [/[üß]/u, 'de'],
  [/[ñ¿¡]/u, 'es'],
];
