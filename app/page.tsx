export default function DashboardPage() {
  return (
    <div className="wrap py-9">
      <h1 className="font-quote text-head font-semibold tracking-[-0.018em]">Dashboard</h1>
    </div>
  )
}
