import type { Sentences } from './sentence';

export const vi: Sentences = [
  ['Kho dữ liệu vượt quá 8.000 terabyte.', '≥ 8000 TB'],
  ['Chưa đến 100 người có mặt.', '≤ 100 people'],
  ['Mười tám người biểu tình bị bắt.', '18 people'],
  ['Cuộc điều tra kéo dài sáu tuần.', '6 weeks'],
  ['Một triệu cuộc gọi mỗi giờ.', '1000000 calls/h'],
  ['Hai trăm triệu giờ ghi âm.', '200000000 hours'],
  ['Khoảng tám nghìn terabyte biến mất.', '~ 8000 TB'],
  ['Ít nhất năm nhân viên bị sa thải.', '≥ 5 people'],
  ['Gần 2.000 nhân viên ký tên.', '~ 2000 people'],
  ['Tối đa 70% dữ liệu.', '≤ 70 %'],
  ['Hợp đồng trị giá 10 triệu USD.', '10000000 usd'],
  ['Phòng 8200 ở tầng 3.', ''],
  ['Chuyến bay VN 123 cất cánh lúc 7 giờ 30.', ''],
  ['Một phần tư cổ đông bỏ phiếu thuận.', '25 %'],
  ['Từ 6.000 đến 8.000 terabyte nằm ở Hà Lan.', '6000..8000 TB'],
  ['Các cuộc gọi được lưu trong một tháng.', '1 month'],
  ['Điều tra mất một tháng rưỡi.', '45 days'],
];
