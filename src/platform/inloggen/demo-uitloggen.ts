import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import { renderUitgelogd, renderUitlogvraag } from './demo-paginas.ts';

/** Cookie with the session at the demo provider. */
export const SESSIECOOKIE = 'demo-inloggen';

/**
 * Logging out at the demo provider. The application proves with the id_token that it asks, so it is done at once; anyone
 * else gets a question first. The pages of the library itself are replaced, because they need a script in the page.
 */
export const maakUitloggen = (basispad: string) => ({
  enabled: true,
  async logoutSource(ctx: KoaContextWithOIDC, formulier: string): Promise<void> {
    if (!('IdTokenHint' in ctx.oidc.entities)) {
      ctx.body = renderUitlogvraag(formulier);
      return;
    }
    const { session, provider } = ctx.oidc;
    for (const { grantId } of Object.values(session?.authorizations ?? {})) {
      if (grantId) await (await provider.Grant.find(grantId))?.destroy();
    }
    await session?.destroy();
    ctx.cookies.set(SESSIECOOKIE, null, { path: basispad });
    gaTerug(ctx);
  },
  postLogoutSuccessSource(ctx: KoaContextWithOIDC): void {
    ctx.body = renderUitgelogd();
  },
});

/** Sends on who was not logged in (any more): the library would answer with a form that submits itself by script. */
export function stuurUitgelogdeDoor(provider: Provider): void {
  provider.use(async (ctx, next) => {
    await next();
    const na = ctx as KoaContextWithOIDC;
    // Where no route was found there is no oidc.
    if ('oidc' in na && na.oidc.route === 'end_session' && na.status === 200 && !na.oidc.session?.accountId)
      gaTerug(na);
  });
}

function gaTerug(ctx: KoaContextWithOIDC): void {
  const { post_logout_redirect_uri: terug, state } = ctx.oidc.params ?? {};
  const naar = new URL(typeof terug === 'string' ? terug : ctx.oidc.urlFor('end_session_success'));
  if (typeof terug === 'string' && typeof state === 'string') naar.searchParams.set('state', state);
  ctx.status = 303;
  ctx.redirect(naar.href);
  ctx.body = '';
}
