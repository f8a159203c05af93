//! Any bytes as instrument, policy and JSON, into room of exactly some size: a status, and what it says is true.
use assize::{Json, catalogue};
use std::ffi::c_char;

unsafe extern "C" {
    fn assize_score_json(instrument: *const c_char, json: *const c_char, json_len: usize, policy: *const c_char, out: *mut c_char, capacity: usize, out_len: *mut usize) -> i32;
    fn assize_assess_json(json: *const c_char, json_len: usize, policy: *const c_char, out: *mut c_char, capacity: usize, out_len: *mut usize) -> i32;
}

/// A text that ends with a zero byte.
fn text(bytes: &[u8]) -> Vec<c_char> {
    bytes.iter().copied().take_while(|b| *b != 0).chain([0]).map(|b| b as c_char).collect()
}

pub fn run(data: &[u8]) {
    let [which, roomy, policy_length, rest @ ..] = data else { return };
    let (policy, json) = rest.split_at((*policy_length as usize).min(rest.len()));
    let policy = text(policy);
    // mostly an instrument that there is, sometimes any text
    let name = match catalogue::INSTRUMENTS.get(*which as usize) {
        Some(entry) => text(entry.name().as_bytes()),
        None => text(&json[..json.len().min(20)]),
    };
    let capacity = if *roomy < 200 { 1 << 16 } else { *roomy as usize - 200 };
    let mut out = vec![0 as c_char; capacity];
    let mut length = usize::MAX;
    // SAFETY: every pointer is to memory of ours, of the size that is said.
    let status = unsafe {
        if *which == u8::MAX {
            assize_assess_json(json.as_ptr().cast(), json.len(), policy.as_ptr(), out.as_mut_ptr(), capacity, &raw mut length)
        } else {
            assize_score_json(name.as_ptr(), json.as_ptr().cast(), json.len(), policy.as_ptr(), out.as_mut_ptr(), capacity, &raw mut length)
        }
    };
    assert_ne!(status, 99, "a panic");
    assert_ne!(length, usize::MAX);
    if length > 0 && length <= capacity {
        let bytes: Vec<u8> = out[..length].iter().map(|b| *b as u8).collect();
        let answer = Json::read(&bytes).expect("an answer is JSON");
        assert!(status == 0 || answer.get("type").and_then(Json::as_text) == Some("rejected"));
    } else {
        assert_ne!(status, 0, "answered without room for it");
    }
}
