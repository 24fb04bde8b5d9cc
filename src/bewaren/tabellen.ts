/** Tables of the program itself and of this room that have no term of their own, each with the reason. */
export const zonderTermijn: Record<string, string> = {
  regios: 'Wie meedoet, zonder persoonsgegevens.',
  districten: 'Wie meedoet, zonder persoonsgegevens.',
  gemeenten: 'Wie meedoet, zonder persoonsgegevens.',
  organisaties: 'Wie meedoet, zonder persoonsgegevens.',
  medewerkers:
    'Wie wat deed moet na te gaan zijn zolang er zaken en logregels van die hand zijn (AVG 5 lid 2, Awb 5:12). Het account van wie vertrok gaat na een jaar (AVG 5 lid 1 e).',
  petten: 'Wie wat mocht, en wanneer: blijft zolang de medewerker in zaken en log voorkomt (AVG 5 lid 2).',
  petvoorstellen: 'Wie voor welke pet vier ogen was: hoort bij de pet en blijft zo lang (AVG 5 lid 2, 32).',
  sessies: 'Elk uur ruimt het programma op wat is verlopen.',
  wachtende_stappen: 'Wat iemand verstuurde toen opnieuw inloggen nodig was: versleuteld, een kwartier.',
  uitlogberichten: 'Een afdruk van een bericht over uitloggen, zolang het opnieuw te sturen zou zijn: minuten.',
  eenmalige_links: 'Een afdruk van een link die na gebruik of een dag niets meer opent.',
  idempotentie: 'Na twee dagen ruimt het programma op.',
  gebeurtenissen: 'Dertig dagen na bezorging ruimt het programma op; er staan nummers in, geen inhoud.',
  verwerkingen_wachtrij: 'Leeg zodra het log is verzegeld, binnen een seconde.',
  logkoppen:
    'Waar het log begint nadat een deel na zijn termijn is vernietigd: een nummer en een handtekening, zonder gegevens.',
  sleutels:
    'Een sleutel gaat met wat hij bewaakt; de lege rij is het bewijs dat hij er was en wanneer hij ging (AVG 5 lid 2).',
  verwerkingsactiviteiten:
    'Het register zelf blijft, ook in oude versies: het legt uit waarop vroeger werk rustte (AVG 30).',
  dpias: 'Een beoordeling van risico’s blijft bij de verwerking waarop zij ziet (AVG 35); er staan geen zaken in.',
  convenanten:
    'Een afspraak tussen organisaties, zonder zaken; blijft zolang verwerkingen erop rusten (AVG 5 lid 2, 26).',
  convenantevaluaties: 'Hoort bij het convenant dat is geëvalueerd.',
  registerversie: 'Een teller, zonder gegevens.',
  logankers: 'Vingerafdrukken van de keten van het log, zonder gegevens; nodig zolang het log er is.',
  logcontroles: 'Dat en wanneer de keten is nagelopen; hoort bij het log (AVG 5 lid 2).',
  logankers_verstuurd: 'Dat een anker is verstuurd; hoort bij het log.',
  toegangsbeoordelingen: 'Dat is nagelopen wie wat mag (AVG 32); blijft voor de verantwoording, zonder zaken.',
  toegangsbeoordelingsregels: 'Hoort bij de beoordeling van toegang; noemt medewerkers en petten, geen zaken.',
  logexport: 'Tot waar het log is doorgegeven: een stand, zonder gegevens.',
  noodtoegangen:
    'Wie in nood één dossier las, waarom, en of dat terecht was: verantwoording zonder inhoud van de zaak (AVG 5 lid 2, 32).',
  alarmregels: 'Wanneer een gemeente ongewoon lezen wil zien: een regel, geen zaak.',
  migraties: 'De stand van de database zelf.',
  installatie: 'De stand van de installatie zelf.',
  demo: 'Alleen in een demo.',
  regels: 'De verordening van een gemeente wordt blijvend bewaard (Selectielijst gemeenten 2020, regelgeving).',
  controlefrequenties: 'Beleid van een gemeente: blijft om oude controles te kunnen begrijpen.',
  bewaarafwijkingen: 'Waarop een vernietiging rustte: blijft bij de verklaringen (Archiefbesluit 1995, artikel 8).',
  bewaarkalender: 'Aantallen, elk uur opnieuw geteld.',
  vernietigingslijsten: 'Blijvend, zonder nummers van wat is vernietigd (Archiefbesluit 1995, artikel 8).',
  vernietigingsregels: 'Na uitvoering staat er niet meer in wat het was.',
  vernietigingen: 'De verklaringen van vernietiging worden blijvend bewaard (Archiefbesluit 1995, artikel 8).',
  opschortingen:
    'Noemt een procedure en een nummer, geen persoon; blijft bij de verantwoording over wat later wegging.',
};
