import { PageHead } from '../../_components/page-head'

export default function NewPredictionPage() {
  return (
    <div className="wrap pb-16">
      <PageHead title="New prediction" />
    </div>
  )
}
