import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import { InlogFout, type InlogFoutcode } from './fout.ts';

// What the provider says of the person; the names are of OAuth 2.0 (RFC 6749 4.1.2.1) and OpenID Connect Core 3.1.2.6.
const PERSOON_KREEG_GEEN_TOEGANG = new Set([
  'access_denied',
  'login_required',
  'interaction_required',
  'consent_required',
  'account_selection_required',
]);
const PROVIDER_KAN_NU_NIET = new Set(['temporarily_unavailable', 'server_error']);
const KOPPELING_KLOPT_NIET = new Set([
  'invalid_client',
  'unauthorized_client',
  'invalid_scope',
  'unsupported_response_type',
]);
const METADATA_KLOPT_NIET = new Set([
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
  'OAUTH_HTTP_REQUEST_FORBIDDEN',
  'OAUTH_MISSING_SERVER_METADATA',
  'OAUTH_INVALID_SERVER_METADATA',
]);

/** Turns what went wrong while the answer was checked into an `InlogFout`. Unknown is never 'valid': it becomes ANTWOORD_ONGELDIG. */
export function vertaalAntwoordfout(fout: unknown): InlogFout {
  if (fout instanceof InlogFout) return fout;
  return new InlogFout(codeVanAntwoord(fout), { detail: omschrijf(fout), cause: fout });
}

/** Turns what went wrong while the provider was looked up into an `InlogFout`: badly set up, or else not reachable. */
export function vertaalOntdekfout(fout: unknown): InlogFout {
  if (fout instanceof InlogFout) return fout;
  const code = METADATA_KLOPT_NIET.has(codeVan(fout)) ? 'INSTELLING_ONGELDIG' : 'PROVIDER_ONBEREIKBAAR';
  return new InlogFout(code, { detail: omschrijf(fout), cause: fout });
}

function codeVanAntwoord(fout: unknown): InlogFoutcode {
  if (fout instanceof AuthorizationResponseError || fout instanceof ResponseBodyError) {
    if (PROVIDER_KAN_NU_NIET.has(fout.error)) return 'PROVIDER_ONBEREIKBAAR';
    if (KOPPELING_KLOPT_NIET.has(fout.error)) return 'INSTELLING_ONGELDIG';
    // A code that was used before or is too old (RFC 6749 5.2).
    if (fout.error === 'invalid_grant') return 'VERLOPEN';
    return PERSOON_KREEG_GEEN_TOEGANG.has(fout.error) ? 'GEWEIGERD' : 'ANTWOORD_ONGELDIG';
  }
  // Only the credentials of this installation can be refused with a challenge.
  if (fout instanceof WWWAuthenticateChallengeError || METADATA_KLOPT_NIET.has(codeVan(fout)))
    return 'INSTELLING_ONGELDIG';
  return isOnbereikbaar(fout) ? 'PROVIDER_ONBEREIKBAAR' : 'ANTWOORD_ONGELDIG';
}

function isOnbereikbaar(fout: unknown): boolean {
  // fetch throws a TypeError without a code when there is no connection.
  if (fout instanceof TypeError) return codeVan(fout) === '';
  if (!(fout instanceof ClientError)) return false;
  if (fout.code === 'OAUTH_TIMEOUT' || fout.code === 'OAUTH_ABORT') return true;
  return fout.cause instanceof Response && fout.cause.status >= 500;
}

function codeVan(fout: unknown): string {
  return fout instanceof Error && 'code' in fout && typeof fout.code === 'string' ? fout.code : '';
}

function omschrijf(fout: unknown): string {
  if (fout instanceof AuthorizationResponseError || fout instanceof ResponseBodyError) return fout.error;
  const oorzaak =
    fout instanceof Error && fout.cause instanceof Error ? `: ${codeVan(fout.cause) || fout.cause.message}` : '';
  return fout instanceof Error ? `${codeVan(fout)} ${fout.message}${oorzaak}`.trim() : String(fout);
}
