import { useState } from 'preact/hooks';
import type { Callers } from '../../api/types.js';
import { Button, CopyButton } from '../../components/button.js';

/** What stands in place of a secret. */
export const COVERED = '•'.repeat(12);

/** Where to call, and with what: each with a button that copies it. The secret is covered until it is asked for. */
export function Credentials({ of }: { of: Callers['credentials'] }) {
  const [open, setOpen] = useState(false);
  const values = [
    ['Endpoint', window.location.origin],
    ...(of
      ? [
          ['AWSAccessKeyId', of.accessKeyId],
          ['Secret key', of.secretKey],
          ['SellerId', of.sellerId],
          ['MWSAuthToken', of.authToken],
          ['MarketplaceId', of.marketplaceId],
        ]
      : []),
  ] as const;
  return (
    <>
      <dl class="credentials">
        {values.map(([name = '', value = '']) => {
          const covered = name === 'Secret key' && !open;
          return (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <code>{covered ? COVERED : value || '(none)'}</code>
                <span class="actions">
                  {covered && (
                    <Button look="small" onClick={() => setOpen(true)}>
                      Show
                    </Button>
                  )}
                  <CopyButton text={value} name={name} />
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
      {!of && (
        <p>
          Nobody can call in this world. <a href="#/register">Register a developer</a>, and let a seller{' '}
          <a href="#/authorizations">authorize</a> it.
        </p>
      )}
    </>
  );
}
