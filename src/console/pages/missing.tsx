import { Page } from '../components/page.js';

export function Missing() {
  return (
    <Page title="There is no such page">
      <p>
        <a href="#/">Home</a>
      </p>
    </Page>
  );
}
