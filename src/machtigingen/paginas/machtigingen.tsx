import { Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { dagVan } from '../../platform/klok.ts';
import { Knoplink, opmaak } from '../../platform/scherm/index.ts';
import { Machtigingenvraag } from '../schema.ts';
import type { Machtigingregel } from '../schema-antwoorden.ts';
import { toonMachtigingen } from '../vragen.ts';
import { Machtigingmerk } from '../weergave.tsx';

/** The machtigingen of the own gemeenten, the newest on top. */
export const machtigingenPagina: Pagina = {
  pad: '/machtigingen',
  menu: {
    groep: 'Toezicht',
    tekst: 'Machtigingen',
    toets: '-',
    petten: ['toezichthouder', 'coordinator', 'jurist', 'burgemeester'],
  },
  async toon(s) {
    const antwoord = await s.vraag(toonMachtigingen, lijstInvoer(s, Machtigingenvraag));
    const vandaag = dagVan(s.klok.nu());
    const vraagt = ['toezichthouder', 'jurist'].includes(s.wie.petsoort);
    return {
      titel: 'Machtigingen',
      inhoud: (
        <Lijstpagina<Machtigingregel>
          s={s}
          titel="Machtigingen"
          woorden={['machtiging', 'machtigingen']}
          schema={Machtigingenvraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Nummer', cel: (m) => m.nummer, volgorde: 'nummer', smal: true },
            { kop: 'Woning', cel: (m) => m.plaats },
            { kop: 'Gemeente', cel: (m) => gemeentenaam(m.gemeente) },
            { kop: 'Stand', cel: (m) => <Machtigingmerk m={m} vandaag={vandaag} gebruikt={m.gebruikt} />, smal: true },
            { kop: 'Gevraagd', cel: (m) => opmaak.datumKort(m.gevraagdOp), volgorde: 'gevraagdOp', smal: true },
            {
              kop: 'Geldig tot en met',
              cel: (m) => (m.geldigTot ? opmaak.datumKort(m.geldigTot) : 'niet verleend'),
              volgorde: 'geldigTot',
              smal: true,
            },
          ]}
          rijPad={(m) => `/machtigingen/${m.id}`}
          volgorde={{ volgorde: 'gevraagdOp', richting: 'af' }}
          zoekhint="Zoek op nummer of adres"
          acties={
            vraagt && (
              <Knoplink pad="/machtigingen/nieuw" soort="hoofd">
                Machtiging vragen
              </Knoplink>
            )
          }
          leeg={{
            titel: 'Geen machtigingen',
            tekst:
              'Een woning gaat u binnen met toestemming van de bewoner. Volstaat dat niet, dan vraagt u hier de burgemeester om een machtiging.',
          }}
        />
      ),
    };
  },
};
