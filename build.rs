//! The theme lies inside the program: a file that comes to it or leaves it is a reason to compile again.

fn main() {
    println!("cargo::rerun-if-changed=themes/standard");
}
