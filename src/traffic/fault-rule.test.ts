import { describe, expect, it } from 'vitest';
import { loadServices } from '../model/load.js';
import { compileCatalog } from '../protocol/catalog.js';
import { checkFaultRule, faultOf } from './fault-rule.js';
import type { FaultEffectRule, FaultRule } from '../scenario/index.js';

const catalog = compileCatalog(loadServices());
const effectOf = (effect: FaultEffectRule) => faultOf(catalog, { effect }).effect;

describe('a fault rule', () => {
  it.each<[string, FaultRule, string[]]>([
    ['an error', { effect: { error: { code: 'InternalError' } } }, []],
    ['a delay alone', { effect: { delay: 'PT1S' } }, []],
    ['a delay beside another effect', { effect: { delay: { from: 'PT1S', to: 'PT2S' }, truncate: 0 } }, []],
    ['no effect', { effect: {} }, ['/effect must have delay, or one of error, status, slowBody, truncate, malformedXml, reset, throttle']],
    ['two effects', { effect: { error: { code: 'InternalError' }, reset: 'after', throttle: true } }, ['/effect/reset cannot stand beside error; only delay stands beside another effect', '/effect/throttle cannot stand beside error; only delay stands beside another effect']],
    ['a body without a status', { effect: { body: 'x', contentType: 'y' } }, ['/effect/status is missing beside body', '/effect/status is missing beside contentType']],
    ['a body that cannot be sent', { effect: { status: 204, body: 'x' } }, ['/effect/body cannot be sent with status 204']],
    ['a delay from more to less', { effect: { delay: { from: 'PT2S', to: 'PT1S' } } }, ['/effect/delay/to must not be shorter than from']],
    ['an error without a body', { effect: { error: { code: 'InternalError', status: 204 } } }, ['/effect/error/status must be one that is sent with a body']],
    ['a code that MWS never had', { match: { section: 'Orders' }, effect: { error: { code: 'InternalErorr' } } }, ['/effect/error/code MWS never had the code InternalErorr; did you mean InternalError? (anyCode: true answers it all the same)']],
    ['a code that neither face had', { effect: { error: { code: 'Xyzzyx' } } }, ['/effect/error/code MWS and SP-API never had the code Xyzzyx (anyCode: true answers it all the same)']],
    ['one that is wanted all the same', { effect: { error: { code: 'Xyzzyx', anyCode: true } } }, []],
    ['a code of SP-API', { match: { operation: 'getOrders' }, effect: { error: { code: 'Unauthorized' } } }, []],
    ['a code of MWS for SP-API', { match: { operation: 'getOrders' }, effect: { error: { code: 'RequestThrottled' } } }, ['/effect/error/code SP-API never had the code RequestThrottled (anyCode: true answers it all the same)']],
    ['a code whose text not every call can tell', { match: { operation: 'GetFeedSubmissionResult' }, effect: { error: { code: 'InvalidFeedType' } } }, ["/effect/error/code MWS's text for InvalidFeedType says {feedType}, which Feeds.GetFeedSubmissionResult does not tell; match another operation, or give a message"]],
    ['a delay for ever', { effect: { delay: 'P1D' } }, ['/effect/delay must be an hour at most']],
    ['unknown names', { match: { operation: 'ListOrder' }, effect: { throttle: true } }, ['/match/operation there is no operation ListOrder; did you mean ListOrders?']],
    ['a foreign operation', { match: { section: 'Sellers', operation: 'ListOrders' }, effect: { throttle: true } }, ['/match/operation there is no operation ListOrders in Sellers']],
    ['an unknown section', { match: { section: 'Order' }, effect: { throttle: true } }, ['/match/section there is no section Order; did you mean Orders?']],
  ])('with %s', (_, rule, findings) => {
    expect(checkFaultRule(catalog, rule).map(({ path, message }) => `${path} ${message}`)).toEqual(findings);
  }); // prettier-ignore

  it('gives delays in milliseconds', () => {
    expect(effectOf({ delay: 'PT0.5S' })).toEqual({ delay: { from: 500, to: 500 } });
    expect(effectOf({ delay: { from: 'PT1S', to: 'PT1M' } })).toEqual({ delay: { from: 1_000, to: 60_000 } });
  });

  it('gives an answer of any kind, as XML if nothing else is said', () => {
    expect(effectOf({ status: 502 })).toEqual({ answer: { status: 502, body: '', contentType: 'text/xml' } });
    const page = { status: 503, body: '<html>', contentType: 'text/html' };
    expect(effectOf({ ...page, delay: 'PT1S' })).toEqual({ answer: page, delay: { from: 1_000, to: 1_000 } });
  });

  it('knows the errors of MWS, and those of the sections by their status', () => {
    expect(effectOf({ error: { code: 'RequestThrottled' } }).error).toMatchObject({
      httpStatus: 503,
      type: '',
      message: 'Request is throttled',
      layer: 'gateway',
    });
    const { section, code, status } = aCodeWithStatus();
    expect(faultOf(catalog, { match: { section }, effect: { error: { code } } }).effect.error).toMatchObject({
      code,
      httpStatus: status,
      layer: 'service',
    });
    expect(effectOf({ error: { code: 'Odd' } }).error).toMatchObject({ httpStatus: 400, type: 'Sender' });
  });
});

/** A code of one section whose status is known, is not 400, and is in no table of ours. */
function aCodeWithStatus(): { section: string; code: string; status: number } {
  for (const { name, service } of catalog.sections)
    for (const [code, status] of Object.entries(service.errors.codes ?? {}))
      if (status && status !== 400 && effectOf({ error: { code } }).error!.layer === 'service')
        return { section: name, code, status };
  throw new Error('There is none.');
}
