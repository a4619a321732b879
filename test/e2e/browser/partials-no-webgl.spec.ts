import reference from '../../golden/reference.json' with { type: 'json' }
import { expect, test } from './page'

test('without WebGL a map takes the place of the cut surface, with the same slice and numbers', async ({ app }) => {
  await app.getByRole('button', { name: 'Partial derivatives' }).click()
  await expect(app.getByText(/cannot draw in 3D/)).toBeVisible()
  await app.getByRole('button', { name: 'Go to the point (5, 10)' }).click()
  for (const { central } of reference.partial.slice(0, 2)) {
    await expect(app.locator('dl[aria-label^="At ("]')).toContainText(String(central))
  }
})
