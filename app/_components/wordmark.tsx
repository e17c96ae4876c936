/** The name, with the marker behind "said": text, so it scales, prints and turns dark by itself. */
export function Wordmark() {
  return (
    <span className="font-quote font-semibold text-[1.3125rem] leading-none tracking-[-0.015em]">
      Fore
      <span className="-mx-px bg-[linear-gradient(var(--marker),var(--marker))] bg-[length:100%_0.42em] bg-[position:0_82%] bg-no-repeat px-px">
        said
      </span>
    </span>
  )
}
