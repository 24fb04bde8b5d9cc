import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { Gegevens, Kop, opmaak, Paneel, Waarschuwing } from '../../platform/scherm/index.ts';
import type { Bevoegdhedenkaart } from '../schema.ts';
import { toonMijnBevoegdheden } from '../vragen.ts';
import { bevoegdheidbeschrijvingen, domeinnaam, type Bevoegdheid } from '../woorden.ts';

type Kaart = Bevoegdhedenkaart['items'][number];

/** What may I, today, for which gemeente, and where does it stop: a page to read out (B9.3). */
export const mijnBevoegdhedenPagina: Pagina = {
  pad: '/mijn-bevoegdheden',
  menu: {
    groep: 'Regels en bevoegdheden',
    tekst: 'Wat mag ik?',
    toets: 'b',
    petten: ['toezichthouder', 'coordinator'],
  },
  async toon(s) {
    const kaart = await s.vraag(toonMijnBevoegdheden, {});
    return {
      titel: 'Wat mag ik vandaag?',
      kruimels: [{ tekst: 'Aanwijzingen', pad: '/aanwijzingen' }, { tekst: 'Wat mag ik?' }],
      inhoud: (
        <>
          <p>
            Op {opmaak.datum(kaart.dag)}. Gebruik een bevoegdheid alleen als dat redelijkerwijs nodig is (Awb 5:13), en
            laat uw legitimatie zien als erom gevraagd wordt (Awb 5:12).
          </p>
          {kaart.ontbreekt.map((o) => (
            <Waarschuwing soort="let-op" titel={`In ${gemeentenaam(o.gemeente)} kunt u nu geen toezicht houden`}>
              {o.zin} Vraag de coördinator om een besluit.
            </Waarschuwing>
          ))}
          {kaart.items.map((k) => (
            <Gemeentekaart kaart={k} />
          ))}
        </>
      ),
    };
  },
};

function Gemeentekaart({ kaart }: { kaart: Kaart }) {
  const onder = `Besluit ${kaart.besluitnummers.join(', ')}${kaart.tot ? `, tot en met ${opmaak.datum(kaart.tot)}` : ''}`;
  return (
    <Paneel titel={`${gemeentenaam(kaart.gemeente)}: ${domeinnaam(kaart.domein)}`} toelichting={onder}>
      {kaart.bevoegdheden.map((b) => {
        const beschrijving = bevoegdheidbeschrijvingen[b as Bevoegdheid];
        return (
          <section>
            <Kop rang={3}>
              {beschrijving.naam} ({beschrijving.artikel})
            </Kop>
            <Gegevens
              items={[
                { naam: 'Wat u mag', waarde: beschrijving.mag },
                { naam: 'Waar het stopt', waarde: beschrijving.grens },
              ]}
            />
          </section>
        );
      })}
    </Paneel>
  );
}
