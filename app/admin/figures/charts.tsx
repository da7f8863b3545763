'use client'

import {
  Area,
  AreaChart,
  Bar,
  BarChart,
  CartesianGrid,
  ComposedChart,
  Legend,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { Locale } from '#app/locales.ts'
import { formatsOf } from '../format.ts'

export interface Series {
  key: string
  name: string
  /** Of app/globals.css. */
  color: 1 | 2 | 3 | 4 | 5
}

interface ChartProperties {
  data: object[]
  /** The field along the bottom. */
  along: string
  series: Series[]
}

const MARGIN = { top: 4, right: 8, bottom: 0, left: 0 }
const TICK = { fontSize: 12, fill: 'var(--muted-foreground)' }
const TOOLTIP = {
  contentStyle: {
    background: 'var(--popover)',
    border: '1px solid var(--border)',
    borderRadius: 8,
    fontSize: 13,
  },
  cursor: { fill: 'var(--muted)', opacity: 0.5 },
}

// In the order of the series, where the library would sort them by name.
const LEGEND = { iconType: 'circle', iconSize: 8, itemSorter: null, wrapperStyle: { fontSize: 13 } } as const

const colorOf = (color: Series['color']) => `var(--chart-${color})`

// The tables beside the charts carry the figures for keyboards and readers; the picture is hidden from both.
const PICTURE = { accessibilityLayer: false, margin: MARGIN }

/** Amounts of money side by side. */
export function Bars({ data, along, series, locale }: ChartProperties & { locale: Locale }) {
  const { money } = formatsOf(locale)
  return (
    <ResponsiveContainer>
      <BarChart data={data} {...PICTURE}>
        <CartesianGrid vertical={false} stroke="var(--border)" />
        <XAxis dataKey={along} tick={TICK} tickLine={false} axisLine={false} minTickGap={32} />
        <YAxis tick={TICK} tickLine={false} axisLine={false} width={76} tickFormatter={money} />
        <Tooltip {...TOOLTIP} formatter={(value) => money(Number(value))} />
        {series.length > 1 && <Legend {...LEGEND} />}
        {series.map(({ key, name, color }) => (
          <Bar
            key={key}
            dataKey={key}
            name={name}
            fill={colorOf(color)}
            radius={[4, 4, 0, 0]}
            maxBarSize={56}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}

/** Counts over time. */
export function Areas({ data, along, series }: ChartProperties) {
  return (
    <ResponsiveContainer>
      <AreaChart data={data} {...PICTURE}>
        <CartesianGrid vertical={false} stroke="var(--border)" />
        <XAxis dataKey={along} tick={TICK} tickLine={false} axisLine={false} minTickGap={32} />
        <YAxis tick={TICK} tickLine={false} axisLine={false} width={48} allowDecimals={false} />
        <Tooltip {...TOOLTIP} />
        <Legend {...LEGEND} />
        {series.map(({ key, name, color }) => (
          <Area
            key={key}
            dataKey={key}
            name={name}
            stroke={colorOf(color)}
            fill={colorOf(color)}
            fillOpacity={0.12}
            strokeWidth={2}
            dot={data.length === 1}
            isAnimationActive={false}
          />
        ))}
      </AreaChart>
    </ResponsiveContainer>
  )
}

/** Counts as bars at the left scale, a duration as a line at the right one. */
export function BarsWithLine({
  data,
  along,
  bars,
  line,
  lineUnit,
}: {
  data: object[]
  along: string
  bars: Series[]
  line: Series
  lineUnit: string
}) {
  return (
    <ResponsiveContainer>
      <ComposedChart data={data} {...PICTURE}>
        <CartesianGrid vertical={false} stroke="var(--border)" />
        <XAxis dataKey={along} tick={TICK} tickLine={false} axisLine={false} minTickGap={32} />
        <YAxis
          yAxisId="count"
          tick={TICK}
          tickLine={false}
          axisLine={false}
          width={48}
          allowDecimals={false}
        />
        <YAxis
          yAxisId="line"
          orientation="right"
          tick={TICK}
          tickLine={false}
          axisLine={false}
          width={64}
          unit={lineUnit}
        />
        <Tooltip {...TOOLTIP} />
        <Legend {...LEGEND} />
        {bars.map(({ key, name, color }) => (
          <Bar
            key={key}
            yAxisId="count"
            dataKey={key}
            name={name}
            fill={colorOf(color)}
            maxBarSize={24}
            isAnimationActive={false}
          />
        ))}
        <Line
          yAxisId="line"
          dataKey={line.key}
          name={line.name}
          stroke={colorOf(line.color)}
          strokeWidth={2}
          dot={false}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  )
}
