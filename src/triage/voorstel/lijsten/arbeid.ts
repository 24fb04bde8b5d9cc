import type { Feit } from '../feit.ts';
import { DIENST } from './groepen.ts';

const UREN =
  '10 uur | 11 uur | 12 uur | 13 uur | 14 uur | 15 uur | 16 uur | 13 uren | 12 uren | 14 uren | 15 uren | 50 uur | 55 uur | 60 uur | 65 uur | 66 uur | 70 uur | 72 uur | 75 uur | 80 uur | 84 uur | twaalf uur | dertien uur | veertien uur | vijftien uur | zestien uur | zestig uur | lange dagen | 7 dagen | zeven dagen | nachtdienst*';

/** Facts for the Arbeidsinspectie: an employment relation and a breach of an employment law. Source: N1, N4; leidraad, Nederlandse Arbeidsinspectie; Wml, Wav, Atw, Arbowet. */
export const ARBEID: readonly Feit[] = [
  {
    code: 'loon',
    wat: 'Minder dan het minimumloon, of loon dat niet wordt betaald (Wml)',
    lijst: 'arbeidswetten',
    routes: ['nla'],
    patronen: [
      'barpersoneel | personeel | schoonmaak* | koks | kok | portier* | medewerkers & zwart | zw & werk* | betaald | uitbetaald | betaalt',
      'minimumloon | onderbetaal* | onderbetaald | onderbetaling | te weinig loon | uitzendbureau & ' +
        DIENST +
        ' | onder | minder | betaald | worden | wordt | niet',
      'loon | salaris | uurloon | vakantiegeld | overuren & ingehouden | achtergehouden | achterstall* | laag | lager | weinig | inhoud* | inhoudt | gekort | af voor | kost en inwoning | contant | zwart',
      `zwart | contant & uitbetaald | betaald | betaalt | betalen | werken | werkt | gewerkt & ${DIENST} | mensen`,
      `euro per uur | eur per uur | euro p u | euro per maand | euro in de maand | euro per week & krijg* | betaal* | voor | verdien* | over | houdt | loon & ${DIENST} | uur | uren | werk`,
      '3 euro | 4 euro | 5 euro | 6 euro | 7 euro & per uur | het uur & krijg* | betaal* | verdien* | voor',
      `boete | boetes | strafkorting & werkgever* | loon | rooster | personeel | zzp* | salaris | contract | te laat & ${DIENST} | ons | legt`,
      'stagiair* | proefdagen | proefmaand & gratis | onbetaald',
    ],
    metNiet: [
      `niet uitbetaald | niet uit | niet betaald | krijgt geen loon | krijgen geen loon | geen loon krijg* | geen salaris | geen loon | kreeg geen loon | nooit uitbetaald | betaalt niks | geen vakantiegeld | geen overuren & ${DIENST} | maand* | uren`,
      `geen contract | zonder contract | geen arbeidscontract | zonder arbeidscontract | geen arbeidsovereenkomst* | zonder arbeidsovereenkomst | geen loonstrook* | zonder loonstrook* | geen loonstrookje | zonder stageovereenkomst | geen arbeidsovereenkomsten | geen aangifte loonbelasting | geen kopie id`,
    ],
  },
  {
    code: 'tewerkstelling',
    wat: 'Werken in dienst zonder vergunning om te werken (Wav)',
    lijst: 'arbeidswetten',
    routes: ['nla'],
    patronen: [
      'illegaal tewerkstelling | illegaal arbeid | illegaal werknemers | illegaal personeel | tewerkgesteld',
      'schijnzelfstandig* | schijnconstructie* | schijn-zzp* | zwartwerk*',
      `zzp* | zelfstandige* & loondienst | rooster | bepaalt diensten | gezag & werkgever* | exploitant | maar | eigenlijk`,
    ],
    metNiet: [
      'zonder tewerkstellingsvergunning* | geen tewerkstellingsvergunning* | geen werkvergunning* | zonder werkvergunning* | zonder twv | geen twv | niet gerechtigd te werken | tewerkstellingsvergunning ontbreekt | mogen hier niet werken',
      `zonder papieren | zonder verblijfsvergunning | zonder geldige papieren & werkt | werken | werkzaam | aan het werk | personeel | dienst`,
    ],
  },
  {
    code: 'arbeidstijd',
    wat: 'Te lange dagen of altijd nachtwerk in dienst (Atw)',
    lijst: 'arbeidswetten',
    routes: ['nla'],
    patronen: [
      `${UREN} & ${DIENST} & werk* | draai* | per dag | per week | dagen | week | maakt`,
      'arbeidstijden* | rusttijden | arbeidstijdenwet | urenregistratie & overtre* | overschre* | geschonden | ontbreekt | niet | klopt',
      `moet* & ${UREN} & kas | wasserij | fabriek | keuken | salaris | loon | euro | werkgever`,
      `doorwerken | door te werken & ziek* | pauze* & ontslag | ontslagen | werkgever | werkneem*`,
    ],
    metNiet: [`geen pauze | geen pauzes | pauzes krijgen ze niet & ${DIENST}`],
  },
  {
    code: 'arbo',
    wat: 'Onveilig of ongezond werk in dienst (Arbowet)',
    lijst: 'arbeidswetten',
    routes: ['nla'],
    patronen: [
      'arbeidsuitbuiting | arbeidsongeval | arbeidsongeluk | onveilig werk | ongezond werk | onveilige werkplek',
      'arbo* | arbeidsomstandigheden & slecht* | onveilig* | gevaarlijk* | overtre* | gewond | zonder',
      'machine | machines & gevaarlijk* | onbeveiligd* | beveiliging | gewond & medewerk* | werknemer* | personeel',
      'personeel | werknemer* | medewerker* | masseuse* | koks | kok & slaapt | slapen | sliepen | overnacht* & salon | zaak | restaurant | boven | pand | kelder | zolder | matrassen | grond',
      'gevaarlijke stoffen | chemische middelen | schoonmaakmiddel* | dampen & personeel | werknemer* | medewerk* | handschoenen | masker*',
      `paspoort* | papieren & houdt | ingenomen | bewaart & keuken | kassa | personeel | werknemer* | restaurant | kas`,
    ],
  },
];
