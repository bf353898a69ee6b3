/** Whoever calls: what a client of MWS is given. */
export interface Caller {
  accessKeyId: string;
  secretKey: string;
  sellerId: string;
  /** Absent where no token is sent. */
  authToken?: string;
}

/** The callers that the scenario quickstart documents in its first lines. */
export const demo: Required<Caller> = {
  accessKeyId: '022QF0EXAMPLEH9DHM02',
  secretKey: 'kWcrlEXAMPLEM/LtmEENI/aVmYvHNif5zB+d9+ct',
  sellerId: 'A2EXAMPLESELLER',
  authToken: 'amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE',
};

export const second: Required<Caller> = {
  accessKeyId: '033RG1EXAMPLEJ2EKN03',
  secretKey: 'pLsQmEXAMPLEN/MuzFFOJ/bWnZwIOjg6aC+e0+du',
  sellerId: 'A2EXAMPLESELLER',
  authToken: 'amzn.mws.5fb49c8c-a674-8810-5cbf-98bfbEXAMPLE',
};

export const ownAccount: Caller = {
  accessKeyId: '044SH2EXAMPLEK3FLP04',
  secretKey: 'qMtRnEXAMPLEO/NvaGGPK/cXoAxJPkh7bD+f1+ev',
  sellerId: 'A3EXAMPLEOWNSHOP',
};

const { authToken: _, ...demoWithoutToken } = demo;

/** Someone whom MWS refuses, and in which words. */
export interface Refusal {
  who: string;
  caller: Caller;
  status: number;
  /** What HTTP calls that status. */
  phrase: string;
  code: string;
  message: string;
}

const forbidden = { status: 403, phrase: 'Forbidden' };
const denied = { status: 401, phrase: 'Unauthorized', code: 'AccessDenied' };
const tokenNotValid = { ...denied, message: 'AuthToken is not valid for SellerId and AWSAccountId' };

export const refusals: readonly Refusal[] = [
  {
    who: 'a caller with a wrong secret',
    caller: { ...demo, secretKey: second.secretKey },
    ...forbidden,
    code: 'SignatureDoesNotMatch',
    message:
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
  },
  {
    who: 'a caller with an unknown key',
    caller: { ...demo, accessKeyId: 'AKIANEVERISSUED00000' },
    ...forbidden,
    code: 'InvalidAccessKeyId',
    message: 'The AWS Access Key Id you provided does not exist in our records.',
  },
  {
    who: 'a caller without a token',
    caller: demoWithoutToken,
    ...denied,
    message: 'Missing required MWSAuthToken for Seller.',
  },
  {
    who: 'a caller with a wrong token',
    caller: { ...demo, authToken: 'amzn.mws.00000000-0000-0000-0000-000000000000' },
    ...tokenNotValid,
  },
  {
    who: 'a caller with the token that another developer was given',
    caller: { ...demo, authToken: second.authToken },
    ...tokenNotValid,
  },
  {
    who: 'a caller whose token was revoked',
    caller: {
      ...demo,
      sellerId: 'A4EXAMPLEREVOKED',
      authToken: 'amzn.mws.1ea38b7b-f563-7709-4bae-87aeaREVOKED',
    },
    ...tokenNotValid,
  },
  {
    who: 'a caller whose token has expired',
    caller: {
      ...demo,
      sellerId: 'A5EXAMPLEEXPIRED',
      authToken: 'amzn.mws.2ea38b7b-f563-7709-4bae-87aeaEXPIRED',
    },
    ...tokenNotValid,
  },
  {
    who: 'a caller for a suspended seller',
    caller: {
      ...demo,
      sellerId: 'A6EXAMPLESUSPEND',
      authToken: 'amzn.mws.3ea38b7b-f563-7709-4bae-87aSUSPENDED',
    },
    ...denied,
    message:
      'The seller does not have an eligible Amazon account to call Amazon MWS. For more information about eligible accounts, see the Amazon MWS documentation.',
  },
  {
    who: 'a caller for a seller that authorized nobody',
    caller: { ...demo, sellerId: 'A7EXAMPLENOTOKEN' },
    ...tokenNotValid,
  },
];

/** What a client that signs more than 15 minutes ago is told; the Timestamp follows. */
export const expired: Refusal = {
  who: 'a caller whose Timestamp is old',
  caller: demo,
  status: 400,
  phrase: 'Bad Request',
  code: 'RequestExpired',
  message: 'Request signature is too far in the past and has expired. Timestamp date: ',
};
