import { Paneel, Status, Tabel } from '../../platform/scherm/index.ts';
import { zekerheden } from '../../mensenhandel/index.ts';
import { groepen, uitkomsten, type Groep, type Uitkomst, type Weging } from '../model.ts';
import { Waardemerk } from '../weergave.tsx';

/** The weighing line by line: what each part adds, a bar beside the number, and a switch to see it without. */
export function Wegingpaneel({ weging, pad }: { weging: Weging; pad: string }) {
  const meeste = Math.max(1, ...weging.regels.map((r) => r.punten));
  return (
    <Paneel
      titel="Weging"
      toelichting={`Model versie ${weging.modelversie}. Het model stelt voor; u beslist. Wat iemand is, weegt nooit mee.`}
    >
      <p>
        Voorstel: <Waardemerk uitkomst={weging.voorstel} /> met {weging.totaal} punten. Sterk vanaf{' '}
        {weging.drempels.sterk}, zeer sterk vanaf {weging.drempels.zeerSterk}.
      </p>
      <Tabel
        titel="Wat elke indicator toevoegt"
        kolommen={[
          { kop: 'Indicator', cel: (r) => `${r.code} · ${r.tekst}` },
          { kop: 'Hoe bekend', cel: (r) => zekerheden[r.zekerheid as keyof typeof zekerheden] ?? r.zekerheid },
          { kop: 'Punten', cel: (r) => <Balk telt={r.telt} van={meeste} wat={r.code} />, getal: true },
          { kop: 'Bron', cel: (r) => r.bron },
          {
            kop: 'Zonder',
            cel: (r) => <Schakel weging={weging} code={r.code} weg={r.weggelaten} pad={pad} />,
            smal: true,
          },
        ]}
        rijen={weging.regels}
        leeg="Er zijn nog geen indicatoren herkend. Zonder indicator is er geen signaal mensenhandel."
      />
      <Tabel
        titel="Per groep"
        titelVerborgen={false}
        kolommen={[
          { kop: 'Groep', cel: (g) => groepen[g.groep as Groep] },
          { kop: 'Som', cel: (g) => String(g.som), getal: true },
          { kop: 'Telt mee', cel: (g) => String(g.telt), getal: true },
        ]}
        rijen={weging.perGroep}
        voet={['Totaal', '', String(weging.totaal)]}
        leeg="Geen groepen."
      />
      {weging.regels.some((r) => r.weggelaten) && (
        <p>
          <Status soort="let-op" tekst="U kijkt zonder enkele indicatoren" />{' '}
          <a class="utrecht-link utrecht-link--html-a" href={pad}>
            Weer met alle indicatoren
          </a>
        </p>
      )}
    </Paneel>
  );
}

function Balk({ telt, van, wat }: { telt: number; van: number; wat: string }) {
  return (
    <>
      {telt} <meter min={0} max={van} value={telt} aria-label={`${wat}: ${telt} van ${van}`} />
    </>
  );
}

function Schakel({ weging, code, weg, pad }: { weging: Weging; code: string; weg: boolean; pad: string }) {
  const al = weging.regels.filter((r) => r.weggelaten).map((r) => r.code);
  const nieuw = weg ? al.filter((c) => c !== code) : [...al, code];
  return (
    <a class="utrecht-link utrecht-link--html-a" href={nieuw.length ? `${pad}?zonder=${nieuw.join(',')}` : pad}>
      {weg ? `${code} weer meetellen` : `${code} weglaten`}
    </a>
  );
}

/** A frozen weighing in one sentence, for the timeline. */
export function Wegingzin({ weging }: { weging: Weging }) {
  return (
    <p class="sz-bron">
      Model versie {weging.modelversie}: {weging.totaal} punten, voorstel{' '}
      {uitkomsten[weging.voorstel as Uitkomst].toLowerCase()}.{' '}
      {weging.regels.map((r) => `${r.code} ${r.telt}`).join(', ')}
    </p>
  );
}
