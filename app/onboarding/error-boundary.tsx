import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  fallback: (tryAgain: () => void) => ReactNode
  children: ReactNode
}

/** Keeps a failure to its own place in the page, and tries again when the connection is back. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidMount() {
    window.addEventListener('online', this.tryAgain)
  }

  override componentWillUnmount() {
    window.removeEventListener('online', this.tryAgain)
  }

  private readonly tryAgain = () => this.setState({ hasFailed: false })

  override render() {
    const { children, fallback } = this.props
    return this.state.hasFailed ? fallback(this.tryAgain) : children
  }
}
