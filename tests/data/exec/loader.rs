// Loads a program as aya does, which is not packaged: a static program that tries without a log,
// then with a log that grows until the kernel's text fits.
use std::os::raw::{c_int, c_long, c_void};

extern "C" {
    fn syscall(number: c_long, ...) -> c_long;
}

#[cfg(target_arch = "x86_64")]
const SYS_BPF: c_long = 321;
#[cfg(not(target_arch = "x86_64"))]
const SYS_BPF: c_long = 280;
const PROG_LOAD: c_int = 5;

fn load(insns: &[u64], log: &mut [u8]) -> Result<c_long, std::io::Error> {
    let mut attr = [0u8; 128];
    let license = b"GPL\0";
    attr[0..4].copy_from_slice(&1u32.to_ne_bytes());
    attr[4..8].copy_from_slice(&(insns.len() as u32).to_ne_bytes());
    attr[8..16].copy_from_slice(&(insns.as_ptr() as u64).to_ne_bytes());
    attr[16..24].copy_from_slice(&(license.as_ptr() as u64).to_ne_bytes());
    if !log.is_empty() {
        attr[24..28].copy_from_slice(&1u32.to_ne_bytes());
        attr[28..32].copy_from_slice(&(log.len() as u32).to_ne_bytes());
        attr[32..40].copy_from_slice(&(log.as_mut_ptr() as u64).to_ne_bytes());
    }
    attr[48..53].copy_from_slice(b"rusty");
    let result = unsafe { syscall(SYS_BPF, PROG_LOAD, attr.as_mut_ptr() as *mut c_void, 128usize) };
    if result < 0 { Err(std::io::Error::last_os_error()) } else { Ok(result) }
}

fn main() {
    // r0 = r3; exit
    let insns = [0x0000_0000_0000_30bfu64, 0x95];
    let mut log: Vec<u8> = Vec::new();
    for size in [0usize, 16, 4096] {
        log.resize(size, 0);
        match load(&insns, &mut log) {
            Ok(_) => return,
            Err(error) if error.raw_os_error() == Some(28) || size < 4096 => continue,
            Err(_) => break,
        }
    }
    eprintln!("cannot load");
    std::process::exit(1);
}
