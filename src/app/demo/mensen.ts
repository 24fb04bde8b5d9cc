import type { Petsoort } from '../../kern/petten.ts';
import { ALLE } from './gemeenten.ts';

/** A medewerker of the demo with the petten this person can wear, the usual one first (V2). */
export interface Demomedewerker {
  sub: string;
  naam: string;
  functie: string;
  organisatie: string;
  legitimatienummer?: string;
  petten: ReadonlyArray<{ soort: Petsoort; gemeenten: readonly string[] }>;
}

const [VEEN, OOST, MOLEN, ZUID, BEEM] = ['GM9001', 'GM9002', 'GM9003', 'GM9004', 'GM9005'] as const;
const TOEZICHT = 'toezichthouder seksbranche';

function mens(
  sub: string,
  naam: string,
  functie: string,
  organisatie: string,
  petten: Array<[Petsoort, readonly string[]]>,
  legitimatienummer?: string,
): Demomedewerker {
  return {
    sub,
    naam,
    functie,
    organisatie,
    petten: petten.map(([soort, gemeenten]) => ({ soort, gemeenten })),
    ...(legitimatienummer ? { legitimatienummer } : {}),
  };
}

/** Everybody of the demo. All names are made up. */
export const mensen: readonly Demomedewerker[] = [
  mens('bram', 'Bram Kuijpers', 'functioneel beheerder', 'regiobureau', [['beheerder', []]]),
  mens('dewi', 'Dewi Hartono', 'informatiebeheerder', 'regiobureau', [['beheerder', []]]),
  mens('thijs', 'Thijs Bakema', 'applicatiebeheerder', 'veenrijk', [['beheerder', [VEEN]]]),
  mens('ingrid', 'Ingrid Solheim', 'privacyfunctionaris', 'veenrijk', [['privacyfunctionaris', ALLE]]),
  mens('hedda', 'Hedda Hilarius', 'privacyjurist', 'veenrijk', [['privacyfunctionaris', ALLE]]),
  mens('daan', 'Daan Verkerk', 'functionaris gegevensbescherming', 'veenrijk', [['privacyfunctionaris', ALLE]]),
  mens('marit', 'Marit Dijkgraaf', 'coördinator toezicht', 'veenrijk', [['coordinator', ALLE]]),
  mens('yusuf', 'Yusuf Aydın', TOEZICHT, 'veenrijk', [['toezichthouder', ALLE]], 'VR-1042'),
  mens('lotte', 'Lotte van der Plas', TOEZICHT, 'veenrijk', [['toezichthouder', [VEEN, ZUID, BEEM]]], 'VR-1057'),
  mens('sem', 'Sem Oduya', TOEZICHT, 'veenrijk', [['toezichthouder', [VEEN, OOST, MOLEN]]], 'VR-1061'),
  mens('joris', 'Joris Terpstra', 'jurist handhaving', 'veenrijk', [['jurist', [VEEN, ZUID, BEEM]]]),
  mens('annelies', 'Annelies Vermeer', 'burgemeester', 'veenrijk', [['burgemeester', [VEEN]]]),
  mens('fatima', 'Fatima Ouali', 'aandachtsfunctionaris mensenhandel', 'veenrijk', [
    ['aandachtsfunctionaris', [VEEN, BEEM]],
  ]),
  mens('vera', 'Vera Lindeboom', 'vertrouwenspersoon', 'veenrijk', [['vertrouwenspersoon', ALLE]]),
  mens(
    'otto',
    'Otto Brandsma',
    'toezichthouder openbare orde',
    'oosterdrecht',
    [['toezichthouder', [OOST]]],
    'OD-0207',
  ),
  mens('nadia', 'Nadia Bensaïd', 'adviseur veiligheid', 'oosterdrecht', [
    ['coordinator', [OOST]],
    ['aandachtsfunctionaris', [OOST]],
  ]),
  mens('ruud', 'Ruud Egberts', 'jurist', 'oosterdrecht', [['jurist', [OOST, MOLEN]]]),
  mens('wil', 'Wil van Heusden', 'burgemeester', 'oosterdrecht', [['burgemeester', [OOST]]]),
  mens(
    'samira',
    'Samira Haddou',
    'adviseur handhaving en zorg',
    'molenwaard',
    [
      ['toezichthouder', [MOLEN]],
      ['aandachtsfunctionaris', [MOLEN]],
    ],
    'MV-0012',
  ),
  mens(
    'geke',
    'Geke Wiersma',
    'toezichthouder openbare orde',
    'molenwaard',
    [['toezichthouder', [MOLEN, OOST]]],
    'MV-0015',
  ),
  mens('pieter', 'Pieter-Jan Scholtens', 'burgemeester', 'molenwaard', [['burgemeester', [MOLEN]]]),
  mens('karim', 'Karim Laroussi', 'senior adviseur handhaving', 'zuiderkogge', [
    ['coordinator', [ZUID]],
    ['jurist', [ZUID]],
  ]),
  mens('tobias', 'Tobias Grootveld', TOEZICHT, 'zuiderkogge', [['toezichthouder', [ZUID, BEEM]]], 'ZK-0330'),
  mens('hanneke', 'Hanneke Postuma', 'aandachtsfunctionaris mensenhandel', 'zuiderkogge', [
    ['aandachtsfunctionaris', [ZUID]],
  ]),
  mens('carla', 'Carla Mendes', 'burgemeester', 'zuiderkogge', [['burgemeester', [ZUID]]]),
  mens(
    'sjoerd',
    'Sjoerd Minnema',
    'toezichthouder openbare ruimte',
    'beemsterhout',
    [['toezichthouder', [BEEM]]],
    'BH-0004',
  ),
  mens('jacobine', 'Jacobine de Waal', 'burgemeester', 'beemsterhout', [['burgemeester', [BEEM]]]),
  mens('roos', 'Roos Timmermans', 'rechercheur mensenhandel', 'politie', [['rechercheur', ALLE]]),
  mens('erik', 'Erik Steenbergen', 'rechercheur mensenhandel', 'politie', [['rechercheur', ALLE]]),
  mens('bas', 'Bas Reitsma', 'wijkagent', 'politie', [['wijkagent', ALLE]]),
  mens('zoe', 'Zoë van Santen', 'zorgcoördinator mensenhandel', 'vuurtoren', [['zorgcoordinator', ALLE]]),
  mens('amina', 'Amina Warsame', 'zorgcoördinator mensenhandel', 'vuurtoren', [['zorgcoordinator', ALLE]]),
  mens('lieke', 'Lieke van Dongen', 'ambulant hulpverlener', 'vuurtoren', [['zorgmedewerker', ALLE]]),
  mens('willemijn', 'Willemijn Raes', 'officier van justitie', 'om', [['officier', ALLE]]),
  mens('gijs', 'Gijs Verhoeven', 'analist', 'riec', [['riec_analist', ALLE]]),
  mens('nina', 'Nina Kamphuis', 'inspecteur', 'nla', [['inspecteur_nla', ALLE]]),
];
