import { enter, expect, test, toLastStep } from './page'

test('without WebGL the contour map takes the place of the surface, and says so', async ({ app }) => {
  await expect(app.getByText(/cannot draw in 3D/)).toBeVisible()
  await enter(app, 'Learning rate value', '10')
  await toLastStep(app)
  await expect(app.getByRole('region', { name: 'Current point' })).toContainText('-25898374737328.363')
})
