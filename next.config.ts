import type { NextConfig } from 'next'

const config: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ['@electric-sql/pglite', 'postgres'],
  experimental: {
    serverActions: { bodySizeLimit: '10mb' },
  },
}

export default config
