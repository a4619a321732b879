import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './page'

test('axe finds nothing in the step table', async ({ app }) => {
  await app.getByRole('button', { name: 'Step table' }).click()
  const { violations } = await new AxeBuilder({ page: app }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
})
