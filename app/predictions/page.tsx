import { PageHead } from '../_components/page-head'

export default function PredictionsPage() {
  return (
    <div className="wrap pb-16">
      <PageHead title="Predictions" />
    </div>
  )
}
