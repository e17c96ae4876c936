import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { PageHead } from '@/app/_components/page-head'
import { SectionBoundary } from '@/app/_components/section-boundary'
import { requestContext } from '@/lib/context'
import { findDatabaseHome } from '@/lib/database-home'
import { findSettings } from '@/lib/data/settings'
import { getQueryClient } from '@/lib/queries/client'
import { prefetch } from '@/lib/queries/prefetch'
import { settingsQueries } from '@/lib/queries/settings'
import { DataHome } from './_components/data-home'
import { KeysSection } from './_components/keys-section'
import { SettingsSections } from './_components/settings-sections'
import { ThemeSection } from './_components/theme-section'

export const metadata: Metadata = { title: 'Settings' }

export default function SettingsPage() {
  return (
    <div className="wrap">
      <PageHead title="Settings" />
      <div className="grid max-w-[860px] gap-11">
        <SectionBoundary failed="The settings could not be loaded." height={420}>
          <Settings />
        </SectionBoundary>
        <ThemeSection />
        <KeysSection />
      </div>
    </div>
  )
}

async function Settings() {
  const context = await requestContext()
  const workspace = context.viewer.workspaceId
  const client = getQueryClient()
  prefetch(client, settingsQueries.settings(workspace), () => findSettings(context))
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <SettingsSections
        workspace={workspace}
        zones={Intl.supportedValuesOf('timeZone')}
        dataHome={<DataHome {...findDatabaseHome()} />}
      />
    </HydrationBoundary>
  )
}
