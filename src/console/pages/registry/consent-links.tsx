import { api } from '../../api/client.js';
import type { Developer } from '../../api/types.js';
import { Loaded } from '../../components/loaded.js';
import { useLoad } from '../../lib/use-load.js';

/** Leads to the page on which a seller gives an application of SP-API its consent. */
export function ConsentLinks() {
  const found = useLoad(() => api.list<Developer>('/developers'), []);
  return (
    <Loaded from={found}>
      {({ items }) => (
        <ul>
          {items
            .filter(({ status }) => status === 'approved')
            .map(({ id, name, applicationId }) => (
              <li key={id}>
                <a href={`/_mws/apps/authorize/consent?application_id=${applicationId}`}>
                  {name} ({id})
                </a>
              </li>
            ))}
        </ul>
      )}
    </Loaded>
  );
}
