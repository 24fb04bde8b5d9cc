import type { Vak, Vakplek } from '../kern/kamer.ts';
import { Knoplink, Paneel, Tabel, opmaak } from '../platform/scherm/index.ts';
import { Fasemerk } from './paginas/delen.tsx';
import { toonGrijszaken } from './vragen.ts';

const FILTER = { inrichting: 'inrichtingId', locatie: 'locatieId', stapel: 'stapelId' } as const;

/** The cases of a place, an inrichting or a stapel, on the page of that. Which are open, and under which regime; not what is in them. */
function vakBij(bij: keyof typeof FILTER & Vakplek): Vak {
  return {
    bij,
    petten: ['toezichthouder', 'coordinator', 'jurist'],
    async toon(s, id) {
      const { items } = await s.vraag(toonGrijszaken, { [FILTER[bij]]: id });
      const opent = s.wie.petsoort !== 'toezichthouder' && items.every((z) => z.geslotenOp !== null);
      if (items.length === 0 && !opent) return null;
      return (
        <Paneel
          titel="Grijs gebied"
          toelichting="Zaken waarvan nog niet vaststaat of het toezicht of opsporing wordt."
          acties={opent ? <Knoplink pad={`/grijszaken/nieuw?${bij}=${id}`}>Zaak openen</Knoplink> : undefined}
        >
          <Tabel
            titel="Zaken in het grijze gebied"
            rijen={items}
            rijPad={(z) => `/grijszaken/${z.id}`}
            leeg="Geen zaak in het grijze gebied."
            kolommen={[
              { kop: 'Nummer', cel: (z) => z.nummer, smal: true },
              { kop: 'Plek', cel: (z) => z.adres },
              { kop: 'Onder', cel: (z) => <Fasemerk z={z} />, smal: true },
              { kop: 'Opnieuw kijken', cel: (z) => opmaak.datumKort(z.terugkijkenOp), smal: true },
            ]}
          />
        </Paneel>
      );
    },
  };
}

export const vakken: Vak[] = [vakBij('inrichting'), vakBij('locatie'), vakBij('stapel')];
