import { expect, test } from 'vitest';
import { feedOfRow } from '../store/feeds.js';
import { processFeed } from './process-feed.js';
import { countsOf, createFeedShop, envelope, resultsOf } from './testing.js';

const image = (scheme: string) =>
  envelope('ProductImage', [
    `<ProductImage><SKU>MUG</SKU><ImageType>Main</ImageType><ImageLocation>${scheme}://img.example.com/a.jpg</ImageLocation></ProductImage>`,
  ]);

test.each([
  [2016, [1, 0, 1, 0]],
  [2018, [1, 1, 0, 0]],
  [2023, [1, 1, 0, 0]],
] as const)('B48: an https image as of %i', (asOf, counts) => {
  const { world, submit } = createFeedShop();
  world.setSettings({ asOf });
  // The type of 2016 says no charset; the report is XML all the same.
  const said = (scheme: string) => submit('_POST_PRODUCT_IMAGE_DATA_', image(scheme));

  expect(countsOf(said('http'))).toEqual([1, 1, 0, 0]);
  const report = said('https');
  expect(countsOf(report)).toEqual(counts);
  expect(resultsOf(report).map(([, , code]) => code)).toEqual(asOf === 2016 ? ['15'] : []);
});

test.each([
  [2016, 'text/plain', 'text/xml'],
  [2018, 'text/plain;charset=windows-1252', 'text/xml;charset=UTF-8'],
  [2023, 'text/plain;charset=windows-1252', 'text/xml;charset=UTF-8'],
] as const)('the types of processing reports as of %i', (asOf, flat, xml) => {
  const { world, insert } = createFeedShop();
  world.setSettings({ asOf });
  const typeOf = (feedType: string, content: string) => {
    const feed = insert(feedType, content);
    processFeed(world, feed);
    return feedOfRow(world, feed.id).result!.contentType;
  };

  expect(typeOf('_POST_FLAT_FILE_PRICEANDQUANTITYONLY_UPDATE_DATA_', 'sku\tprice\nMUG\t1.00')).toBe(flat);
  expect(typeOf('_POST_PRODUCT_IMAGE_DATA_', image('http'))).toBe(xml);
});
