import type { Ldvrij } from './queries-log.ts';

type Waarde = { stringValue: string } | { intValue: string } | { arrayValue: { values: Waarde[] } };

/** One attribute of OTLP. */
export interface Attribuut {
  key: string;
  value: Waarde;
}

/** A span of OTLP/JSON: ids in hex, times in nanoseconds as text (OpenTelemetry protocol, JSON encoding). */
export interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: 1;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: Attribuut[];
  status: { code?: 1 | 2 };
}

const STATUS = { Unset: {}, Ok: { code: 1 }, Error: { code: 2 } } as const;

/**
 * A line of the log as a span of the standard Logboek Dataverwerkingen: `dpl.core.*` as the standard names them, and under `samenzicht.*`
 * who acted, in which pet, for which purpose, by which rules. Names are not in it; medewerkers go by id.
 */
export function spanVan(r: Ldvrij): Span {
  return {
    traceId: r.traceId,
    spanId: r.spanId,
    ...(r.parentSpanId ? { parentSpanId: r.parentSpanId } : {}),
    name: r.naam,
    kind: 1,
    startTimeUnixNano: `${r.startMs}000000`,
    endTimeUnixNano: `${r.eindMs}000000`,
    attributes: [
      ...tekst('dpl.core.processing_activity_id', r.verwerkingsactiviteit),
      ...tekst('dpl.core.data_subject_id', r.betrokkene),
      ...tekst('dpl.core.data_subject_id_type', r.betrokkeneSoort),
      ...tekst('samenzicht.id', r.id),
      ...tekst('samenzicht.soort', r.soort),
      ...tekst('samenzicht.doel', r.doel),
      ...tekst('samenzicht.compartiment', r.compartiment),
      ...tekst('samenzicht.gemeente', r.gemeente),
      ...tekst('samenzicht.medewerker_id', r.medewerkerId),
      ...tekst('samenzicht.petsoort', r.petsoort),
      ...tekst('samenzicht.organisatie_id', r.organisatieId),
      ...tekst('samenzicht.onderwerp_soort', r.onderwerpSoort),
      ...tekst('samenzicht.onderwerp_id', r.onderwerpId),
      ...(r.aantal === null ? [] : [{ key: 'samenzicht.aantal', value: { intValue: String(r.aantal) } }]),
      {
        key: 'samenzicht.regels',
        value: { arrayValue: { values: r.regels.map((stringValue) => ({ stringValue })) } },
      },
      ...tekst('samenzicht.beleidsversie', r.beleidsversie),
    ],
    status: STATUS[r.status],
  };
}

function tekst(key: string, waarde: string | null): Attribuut[] {
  return waarde === null ? [] : [{ key, value: { stringValue: waarde } }];
}

/** Spans as one OTLP message (`ExportTraceServiceRequest`), with who sends them. */
export function otlpBericht(spans: readonly Span[], versie: string) {
  const bron: Attribuut[] = [...tekst('service.name', 'samenzicht'), ...tekst('service.version', versie)];
  return {
    resourceSpans: [
      { resource: { attributes: bron }, scopeSpans: [{ scope: { name: 'samenzicht.verwerkingen' }, spans }] },
    ],
  };
}
