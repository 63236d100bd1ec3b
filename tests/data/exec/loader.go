// Loads an object with cilium/ebpf, from a static program.
package main

import (
	"fmt"
	"os"

	"github.com/cilium/ebpf"
)

func main() {
	spec, err := ebpf.LoadCollectionSpec(os.Args[1])
	if err != nil {
		fmt.Println(err)
		os.Exit(2)
	}
	collection, err := ebpf.NewCollection(spec)
	if err != nil {
		fmt.Println("cannot load")
		os.Exit(1)
	}
	collection.Close()
}
