'use client'

export { usePress } from '@/app/_components/use-press'
