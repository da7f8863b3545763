process.on('exit', () => {
  process.stderr.write(`at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`)
})
