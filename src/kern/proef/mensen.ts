import { petVan, type Petsoort, type Wie } from '../petten.ts';

/** Fixed organisations of the tests. Two gemeenten, so that every fence has another side. */
export const ORGANISATIES = {
  veenrijk: {
    id: '01900000-0000-7000-8000-000000000001',
    soort: 'gemeente',
    naam: 'Gemeente Veenrijk',
    gemeente: 'GM9001',
  },
  oosterdrecht: {
    id: '01900000-0000-7000-8000-000000000002',
    soort: 'gemeente',
    naam: 'Gemeente Oosterdrecht',
    gemeente: 'GM9002',
  },
  politie: {
    id: '01900000-0000-7000-8000-000000000003',
    soort: 'politie',
    naam: 'Politie-eenheid Laagland',
    gemeente: null,
  },
  zorg: { id: '01900000-0000-7000-8000-000000000004', soort: 'zorg', naam: 'Stichting De Vuurtoren', gemeente: null },
  nla: {
    id: '01900000-0000-7000-8000-000000000005',
    soort: 'nla',
    naam: 'Nederlandse Arbeidsinspectie',
    gemeente: null,
  },
  andereEenheid: {
    id: '01900000-0000-7000-8000-000000000006',
    soort: 'politie',
    naam: 'Politie-eenheid Hoogland',
    gemeente: null,
  },
} as const;

type Organisatie = keyof typeof ORGANISATIES;

function persoon(
  nummer: number,
  naam: string,
  functie: string,
  organisatie: Organisatie,
  petsoort: Petsoort,
  gemeenten: string[],
): Wie {
  const o = ORGANISATIES[organisatie];
  const eind = String(nummer).padStart(12, '0');
  return {
    medewerkerId: `01900000-0000-7000-8001-${eind}`,
    naam,
    functie,
    organisatieId: o.id,
    organisatieNaam: o.naam,
    organisatiesoort: o.soort,
    petId: `01900000-0000-7000-8002-${eind}`,
    petsoort,
    compartiment: petVan(petsoort).compartiment,
    gemeenten,
  };
}

/** Named people with known pets; tests read as what they do. */
export const MENSEN = {
  tess: persoon(1, 'Tess de Vries', 'toezichthouder', 'veenrijk', 'toezichthouder', ['GM9001', 'GM9002']),
  cor: persoon(2, 'Cor Bakker', 'coördinator toezicht', 'veenrijk', 'coordinator', ['GM9001', 'GM9002']),
  jet: persoon(3, 'Jet Mulder', 'jurist', 'veenrijk', 'jurist', ['GM9001']),
  bea: persoon(4, 'Bea van Dam', 'burgemeester', 'veenrijk', 'burgemeester', ['GM9001']),
  aafje: persoon(5, 'Aafje Hoekstra', 'aandachtsfunctionaris', 'veenrijk', 'aandachtsfunctionaris', ['GM9001']),
  otto: persoon(6, 'Otto Kuipers', 'toezichthouder', 'oosterdrecht', 'toezichthouder', ['GM9002']),
  aukje: persoon(7, 'Aukje Postma', 'aandachtsfunctionaris', 'oosterdrecht', 'aandachtsfunctionaris', ['GM9002']),
  rik: persoon(8, 'Rik Jansen', 'rechercheur', 'politie', 'rechercheur', []),
  wim: persoon(9, 'Wim Smit', 'wijkagent', 'politie', 'wijkagent', []),
  zoe: persoon(10, 'Zoë Peters', 'zorgcoördinator', 'zorg', 'zorgcoordinator', []),
  nina: persoon(11, 'Nina de Boer', 'inspecteur', 'nla', 'inspecteur_nla', []),
  pia: persoon(12, 'Pia Visser', 'privacyfunctionaris', 'veenrijk', 'privacyfunctionaris', ['GM9001', 'GM9002']),
  ben: persoon(13, 'Ben Meijer', 'beheerder', 'veenrijk', 'beheerder', ['GM9001', 'GM9002']),
  hugo: persoon(14, 'Hugo Brouwer', 'rechercheur', 'andereEenheid', 'rechercheur', []),
  max: persoon(15, 'Max Willems', 'toezichthouder', 'veenrijk', 'toezichthouder', ['GM9001']),
  rosa: persoon(41, 'Rosa Blok', 'rechercheur', 'politie', 'rechercheur', []),
  fien: persoon(40, 'Fien Dekker', 'functionaris gegevensbescherming', 'veenrijk', 'privacyfunctionaris', [
    'GM9001',
    'GM9002',
  ]),
} as const satisfies Record<string, Wie>;
