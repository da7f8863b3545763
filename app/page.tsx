export default function Home() {
  return <main>Firststep</main>
}
