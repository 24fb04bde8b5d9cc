/**
 * Words that weigh the same, read as one: so that it makes no difference whether it is about a woman or a man (V1), and so that chat
 * spelling is understood. First the word as it is read, then the forms that are read so.
 */
export const GELIJK = `
ze: hij zij he she
haar: hem him her hmr
vrouw: man vent kerel gozer dame heer meneer mevrouw woman guy vrouwtje mannetje vrw
vrouwen: mannen venten kerels gozers dames heren women men vrouwelijke mannelijke
meisje: jongen meid jongetje girl boy jongedame jongeman jongere
meisjes: jongens meiden jongetjes girls boys jongedames jongeren meisies
vriend: vriendin vriendje vriendinnetje vrind girlfriend
broer: zus zusje broertje zuster
oom: tante
neef: nicht nichtje neefje
dochter: zoon dochtertje zoontje
moeder: vader ouders ouder
eigenaar: eigenares eigenaresse
baas: bazin madam
niet: nie ni nt
niks: niets nix nothing
buiten: buite
hebben: hebbe
mijn: mn m'n
zijn: z'n
het: 't t
paspoort: passport pasport paspoor
paspoorten: passports
moet: moest
moeten: moesten
mag: mocht
mogen: mochten
kan: kon
kunnen: konden
weet: wist
weten: wisten
zegt: zei zeggen zeiden
geen: gn
illegaal: ilegaal illigaal illegale ilegale
`;
