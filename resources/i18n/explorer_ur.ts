<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK" sourcelanguage="en">
<context>
    <name>AboutFound</name>
    <message>
        <source>What is recorded</source>
        <translation>کیا درج ہے</translation>
    </message>
    <message>
        <source>Publisher not recorded</source>
        <translation>ناشر درج نہیں</translation>
    </message>
    <message>
        <source>Date not recorded</source>
        <translation>تاریخ درج نہیں</translation>
    </message>
    <message>
        <source>A source of this data pack</source>
        <translation>اس ڈیٹا پیک کا ایک ماخذ</translation>
    </message>
    <message>
        <source>Facts that cite it show it beside them.</source>
        <translation>جو حقائق اس کا حوالہ دیتے ہیں وہ اسے اپنے ساتھ دکھاتے ہیں۔</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>جزوی</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>آزمائشی مرحلہ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Foundational</source>
        <translation>بنیادی</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>ایسوسی ایٹ</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>پیشہ ورانہ</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>تخصصی</translation>
    </message>
    <message>
        <source>Can be taken</source>
        <translation>دیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>بند ہو چکا</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>اعلان شدہ</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 منٹ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>درجہ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حیثیت</translation>
    </message>
    <message>
        <source>Exam code</source>
        <translation>امتحان کا کوڈ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>دورانیہ</translation>
    </message>
    <message>
        <source>Years it is valid</source>
        <translation>کتنے سال کارآمد</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>اکائی: %1</translation>
    </message>
    <message>
        <source>No figure found</source>
        <translation>کوئی عدد نہیں ملا</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1 سے زیادہ</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1 سے کم</translation>
    </message>
</context>
<context>
    <name>AboutNumberDialog</name>
    <message>
        <source>About this number</source>
        <translation>اس عدد کے بارے میں</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 ماخذ</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n ماخذ</numerusform>
            <numerusform>%n مآخذ</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open another database …</source>
        <translation>کوئی اور ڈیٹا بیس کھولیں …</translation>
    </message>
    <message>
        <source>Use the bundled data</source>
        <translation>ساتھ دیا گیا ڈیٹا استعمال کریں</translation>
    </message>
    <message>
        <source>Export picture …</source>
        <translation>تصویر ایکسپورٹ کریں …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>باہر نکلیں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Find an employer</source>
        <translation>ادارہ تلاش کریں</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>سب کچھ تلاش کریں</translation>
    </message>
    <message>
        <source>Show the session</source>
        <translation>نشست دکھائیں</translation>
    </message>
    <message>
        <source>Star the employer, or take its star off</source>
        <translation>ادارے پر ستارہ لگائیں یا ہٹائیں</translation>
    </message>
    <message>
        <source>Compare the starred employers</source>
        <translation>ستارے والے اداروں کا موازنہ کریں</translation>
    </message>
    <message>
        <source>Guess pay first</source>
        <translation>پہلے تنخواہ کا اندازہ لگائیں</translation>
    </message>
    <message>
        <source>Save this view …</source>
        <translation>یہ منظر محفوظ کریں …</translation>
    </message>
    <message>
        <source>Next saved view</source>
        <translation>اگلا محفوظ منظر</translation>
    </message>
    <message>
        <source>Previous saved view</source>
        <translation>پچھلا محفوظ منظر</translation>
    </message>
    <message>
        <source>Copy the code of this view</source>
        <translation>اس منظر کا کوڈ کاپی کریں</translation>
    </message>
    <message>
        <source>Open a view code …</source>
        <translation>منظر کا کوڈ کھولیں …</translation>
    </message>
    <message>
        <source>Save session …</source>
        <translation>نشست محفوظ کریں …</translation>
    </message>
    <message>
        <source>Open a session …</source>
        <translation>نشست کھولیں …</translation>
    </message>
    <message>
        <source>Wipe session</source>
        <translation>نشست مٹائیں</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>سب فلٹر ہٹائیں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Up one level</source>
        <translation>ایک سطح اوپر</translation>
    </message>
    <message>
        <source>Next page of the tab</source>
        <translation>ٹیب کا اگلا صفحہ</translation>
    </message>
    <message>
        <source>Previous page of the tab</source>
        <translation>ٹیب کا پچھلا صفحہ</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اگلا پینل</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>پچھلا پینل</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ہلکی تھیم</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہری تھیم</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>سسٹم کے مطابق</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بڑا کریں</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>چھوٹا کریں</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>معمول کا سائز</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>کی بورڈ شارٹ کٹس</translation>
    </message>
    <message>
        <source>About Market Explorer</source>
        <translation>مارکیٹ ایکسپلورر کا تعارف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ترمیم</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>نشست</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>جائیں</translation>
    </message>
    <message>
        <source>View</source>
        <translation>منظر</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>Path to this view</source>
        <translation>اس منظر تک راستہ</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Working</source>
        <translation>کام جاری ہے</translation>
    </message>
</context>
<context>
    <name>CertificationTab</name>
    <message>
        <source>Find an exam</source>
        <translation>کوئی امتحان تلاش کریں</translation>
    </message>
    <message>
        <source>PKR for a dollar</source>
        <translation>ایک ڈالر کے PKR</translation>
    </message>
    <message>
        <source>Your own rate:</source>
        <translation>آپ کی اپنی شرح:</translation>
    </message>
    <message>
        <source>Recorded rate</source>
        <translation>درج شدہ شرح</translation>
    </message>
</context>
<context>
    <name>Certifications</name>
    <message>
        <source>Shown: %1 of %2 exams.</source>
        <translation>دکھائے گئے: %2 میں سے %1 امتحان۔</translation>
    </message>
    <message>
        <source>With the text “%1”.</source>
        <translation>اس متن کے ساتھ: “%1”۔</translation>
    </message>
    <message>
        <source>No bar: no price recorded, not free.</source>
        <translation>پٹی نہیں: قیمت درج نہیں، مفت نہیں۔</translation>
    </message>
    <message>
        <source>%1 of %2 exams</source>
        <translation>%2 میں سے %1 امتحان</translation>
    </message>
    <message>
        <source>No exam matches</source>
        <translation>کوئی امتحان نہیں ملا</translation>
    </message>
    <message>
        <source>No recorded exam has these values together.</source>
        <translation>درج امتحانوں میں کسی میں یہ سب باتیں ایک ساتھ نہیں۔</translation>
    </message>
    <message>
        <source>Price of one attempt</source>
        <translation>ایک بار دینے کی فیس</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>درجہ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>1 exam</source>
        <translation>1 امتحان</translation>
    </message>
    <message>
        <source>%1 exams</source>
        <translation>%1 امتحان</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>امتحان</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>امریکی ڈالر</translation>
    </message>
    <message>
        <source>PKR</source>
        <translation>روپے</translation>
    </message>
    <message>
        <source>Source and date</source>
        <translation>ماخذ اور تاریخ</translation>
    </message>
    <message>
        <source>A price, not a promise</source>
        <translation>فیس، وعدہ نہیں</translation>
    </message>
    <message>
        <source>How to read this page</source>
        <translation>یہ صفحہ کیسے پڑھیں</translation>
    </message>
    <message>
        <source>Vendors set and sell these exams and gain from each one. What an exam is worth in the market here is not recorded. Prices are those of one attempt, before tax.</source>
        <translation>یہ امتحان کمپنیاں خود بناتی اور بیچتی ہیں اور ہر ایک سے کماتی ہیں۔ یہاں کی منڈی میں کسی امتحان کی قدر درج نہیں۔ فیس ایک بار دینے کی ہے، ٹیکس کے بغیر۔</translation>
    </message>
    <message>
        <source>Offered now: a dot, a dark bar</source>
        <translation>ابھی دیا جا سکتا ہے: نقطہ، گہری پٹی</translation>
    </message>
    <message>
        <source>Not offered yet: a diamond, a grey bar</source>
        <translation>ابھی شروع نہیں ہوا: ہیرا، سرمئی پٹی</translation>
    </message>
    <message>
        <source>Not offered any more: a cross, a grey bar</source>
        <translation>اب نہیں ہوتا: کاٹا، سرمئی پٹی</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 منٹ</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 سال</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>دورانیہ</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Copy this entry</source>
        <translation>یہ اندراج کاپی کریں</translation>
    </message>
    <message>
        <source>Foundational</source>
        <translation>بنیادی</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>ایسوسی ایٹ</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>پروفیشنل</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>خصوصی</translation>
    </message>
    <message>
        <source>Can be taken</source>
        <translation>دیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>اعلان شدہ</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>ختم شدہ</translation>
    </message>
    <message>
        <source>Price not recorded</source>
        <translation>قیمت درج نہیں</translation>
    </message>
    <message>
        <source>No exchange rate is recorded, so prices stand in dollars alone.</source>
        <translation>شرح تبادلہ درج نہیں، اس لیے قیمتیں صرف ڈالر میں ہیں۔</translation>
    </message>
    <message>
        <source>Rupees at your own rate: PKR %1 for a dollar.</source>
        <translation>روپے آپ کی اپنی شرح سے: ایک ڈالر کے %1 PKR۔</translation>
    </message>
    <message>
        <source>Rupees at PKR %1 for a dollar (%2; rate of %3).</source>
        <translation>روپے اس شرح سے: ایک ڈالر کے %1 PKR (%2؛ شرح %3 کی)۔</translation>
    </message>
    <message>
        <source>No price is recorded for these exams</source>
        <translation>ان امتحانوں کی کوئی قیمت درج نہیں</translation>
    </message>
    <message>
        <source>Exams cost %1 to %2; for %3 of %4 no price is recorded</source>
        <translation>امتحان کی فیس %1 سے %2 تک؛ %4 میں سے %3 کی قیمت درج نہیں</translation>
    </message>
    <message>
        <source>All %4 exams cost %1 to %2</source>
        <translation>تمام %4 امتحانوں کی فیس %1 سے %2 تک</translation>
    </message>
    <message>
        <source>Prices of one attempt as published, without tax.</source>
        <translation>ایک بار دینے کی شائع شدہ فیس، ٹیکس کے بغیر۔</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>فلٹر ہٹائیں: %1</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Clear all</source>
        <translation>سب ہٹائیں</translation>
    </message>
</context>
<context>
    <name>ClaimPicture</name>
    <message>
        <source>Source not recorded</source>
        <translation>ماخذ درج نہیں</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>مآخذ: %1۔</translation>
    </message>
</context>
<context>
    <name>ClaimTable</name>
    <message>
        <source>Claim</source>
        <translation>دعویٰ</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>دعوے کی حد</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>قدریں</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Lies</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>ناشر</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>اندر</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>at most %1</source>
        <translation>زیادہ سے زیادہ %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>کم از کم %1</translation>
    </message>
    <message>
        <source>low ends</source>
        <translation>کم سرے</translation>
    </message>
    <message>
        <source>midpoints</source>
        <translation>درمیانی نقطے</translation>
    </message>
    <message>
        <source>high ends</source>
        <translation>زیادہ سرے</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>باہر</translation>
    </message>
    <message>
        <source>%1, inside the claimed %2. %3</source>
        <translation>%1، دعوے %2 کے اندر۔ %3</translation>
    </message>
    <message>
        <source>%1, outside the claimed %2. %3</source>
        <translation>%1، دعوے %2 سے باہر۔ %3</translation>
    </message>
    <message>
        <source>%1 against %2, %3, %4</source>
        <translation>%1 بمقابلہ %2، %3، %4</translation>
    </message>
    <message>
        <source>%1, %2 against %3, %4, %5</source>
        <translation>%1، %2 بمقابلہ %3، %4، %5</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 ماہانہ</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 سالانہ</translation>
    </message>
    <message>
        <source>All %1 values lie within the claimed %2: %3 to %4.</source>
        <translation>تمام %1 اقدار دعوے %2 کے اندر ہیں: %3 سے %4۔</translation>
    </message>
    <message>
        <source>Only %1 of %2 values lie in the claimed %3. They run from %4 to %5.</source>
        <translation>%2 میں سے صرف %1 اقدار دعوے %3 کے اندر ہیں۔ وہ %4 سے %5 تک ہیں۔</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>جانچا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>Contradicted by its own table</source>
        <translation>اپنے ہی جدول سے متضاد</translation>
    </message>
    <message>
        <source>Borne out by its own table</source>
        <translation>اپنے ہی جدول سے ثابت</translation>
    </message>
    <message>
        <source>Its unit cannot be recomputed from pay figures.</source>
        <translation>اس کی اکائی تنخواہ کے اعداد سے دوبارہ نہیں نکالی جا سکتی۔</translation>
    </message>
    <message>
        <source>It states no value that could be checked.</source>
        <translation>یہ ایسی کوئی قدر نہیں بتاتا جسے جانچا جا سکے۔</translation>
    </message>
    <message>
        <source>It does not name a figure on both sides.</source>
        <translation>یہ دونوں طرف کے اعداد نہیں بتاتا۔</translation>
    </message>
    <message>
        <source>Its figures differ in currency, period or market and are not divided.</source>
        <translation>اس کے اعداد کرنسی، مدت یا بازار میں مختلف ہیں اور تقسیم نہیں کیے جاتے۔</translation>
    </message>
    <message>
        <source>One of its figures lacks an end.</source>
        <translation>اس کے ایک عدد کا سرا نہیں بتایا گیا۔</translation>
    </message>
    <message>
        <source>No claim on pay is recorded</source>
        <translation>تنخواہ کا کوئی دعویٰ درج نہیں</translation>
    </message>
    <message>
        <source>%1 of %2 claims on pay differ from their own table</source>
        <translation>تنخواہ کے %2 میں سے %1 دعوے اپنے ہی جدول سے مختلف ہیں</translation>
    </message>
    <message>
        <source>What a publisher claims, beside what its own pay figures give.</source>
        <translation>ناشر کا دعویٰ، اس کے اپنے تنخواہ کے اعداد کے ساتھ۔</translation>
    </message>
    <message>
        <source>%1 cannot be checked.</source>
        <translation>%1 جانچے نہیں جا سکتے۔</translation>
    </message>
    <message>
        <source>Shaded: what is claimed. Open mark: inside. Filled mark: outside. Value = pay of the one role / pay of the other − 1. Midpoints serve this sum only.</source>
        <translation>رنگین پٹی: دعوے کی حد۔ خالی نشان: اندر۔ بھرا نشان: باہر۔ قدر = ایک عہدے کی تنخواہ / دوسرے کی تنخواہ − 1۔ درمیانی نقطے صرف اس حساب کے لیے ہیں۔</translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>Claims on pay</source>
        <translation>تنخواہ کے دعوے</translation>
    </message>
    <message>
        <source>Back to salaries</source>
        <translation>تنخواہوں پر واپس</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>چارٹ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>View</source>
        <translation>منظر</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>چارٹ کاپی کریں</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>تصویر ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>No source in this data makes a claim that can be set beside its own pay figures.</source>
        <translation>اس ڈیٹا میں کوئی ماخذ ایسا دعویٰ نہیں کرتا جسے اس کے اپنے اعداد کے ساتھ رکھا جا سکے۔</translation>
    </message>
    <message>
        <source>No claim on pay is recorded</source>
        <translation>تنخواہ کا کوئی دعویٰ درج نہیں</translation>
    </message>
</context>
<context>
    <name>CloudUse</name>
    <message>
        <source>Whole company</source>
        <translation>پوری کمپنی</translation>
    </message>
    <message>
        <source>Vendor&apos;s own claim</source>
        <translation>کمپنی کا اپنا دعویٰ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Adverts were seen from %1 to %2.</source>
        <translation>اشتہار %1 سے %2 تک دیکھے گئے۔</translation>
    </message>
    <message>
        <source>Only use counts as use</source>
        <translation>صرف استعمال ہی استعمال ہے</translation>
    </message>
    <message>
        <source>How to read this page</source>
        <translation>یہ صفحہ کیسے پڑھیں</translation>
    </message>
    <message>
        <source>Each employer is one square at its strongest relation to a cloud. The number beside the squares counts use alone. Choose a cloud to see every piece of evidence and who says it.</source>
        <translation>ہر ادارہ ایک خانہ ہے، کلاؤڈ سے اپنے سب سے مضبوط تعلق پر۔ خانوں کے ساتھ کا عدد صرف استعمال گنتا ہے۔ ہر شہادت اور اس کا کہنے والا دیکھنے کے لیے کوئی کلاؤڈ چنیں۔</translation>
    </message>
    <message>
        <source>employers recorded to use it, of %1 with any link</source>
        <translation>ادارے اسے استعمال کرتے درج ہیں، کسی بھی تعلق والے %1 میں سے</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>کلاؤڈ</translation>
    </message>
    <message>
        <source>Show employers</source>
        <translation>ادارے دکھائیں</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>فہرست کاپی کریں</translation>
    </message>
    <message>
        <source>Runs work of its own there: a filled square</source>
        <translation>اپنا کام وہاں چلاتا ہے: بھرا خانہ</translation>
    </message>
    <message>
        <source>Others&apos; work, not its own: a light square</source>
        <translation>دوسروں کا کام، اپنا نہیں: ہلکا خانہ</translation>
    </message>
    <message>
        <source>Sells or supports it: an outline</source>
        <translation>اسے بیچتا یا سنبھالتا ہے: خالی خانہ</translation>
    </message>
    <message>
        <source>Offers the cloud: an outline</source>
        <translation>کلاؤڈ خود پیش کرتا ہے: خالی خانہ</translation>
    </message>
    <message>
        <source>Announced, not in use: an outline</source>
        <translation>اعلان ہوا، استعمال میں نہیں: خالی خانہ</translation>
    </message>
    <message>
        <source>Teaches it: an outline</source>
        <translation>اسے سکھاتا ہے: خالی خانہ</translation>
    </message>
    <message>
        <source>All evidence is about more than Pakistan</source>
        <translation>تمام شہادت پاکستان سے بڑھ کر ہے</translation>
    </message>
    <message>
        <source>Vendor alone</source>
        <translation>صرف بیچنے والا</translation>
    </message>
    <message>
        <source>Only those who sell it say so</source>
        <translation>صرف بیچنے والے ایسا کہتے ہیں</translation>
    </message>
    <message>
        <source>Users&apos; sectors</source>
        <translation>استعمال کے شعبے</translation>
    </message>
    <message>
        <source>%1 of %2 pieces of evidence</source>
        <translation>%2 میں سے %1 شہادتیں</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شہادت</translation>
    </message>
    <message>
        <source>No employer is recorded with it.</source>
        <translation>اس کے ساتھ کوئی ادارہ درج نہیں۔</translation>
    </message>
    <message>
        <source>In adverts</source>
        <translation>اشتہاروں میں</translation>
    </message>
    <message>
        <source>No advert that names it is recorded.</source>
        <translation>اس کا نام لینے والا کوئی اشتہار درج نہیں۔</translation>
    </message>
    <message>
        <source>%1 of %2 adverts with tags name it.</source>
        <translation>مہارت بتانے والے %2 اشتہاروں میں سے %1 اس کا نام لیتے ہیں۔</translation>
    </message>
    <message>
        <source>Roles: %1</source>
        <translation>عہدے: %1</translation>
    </message>
    <message>
        <source>Cities: %1</source>
        <translation>شہر: %1</translation>
    </message>
    <message>
        <source>By month first seen: %1</source>
        <translation>پہلی بار دیکھے جانے کے مہینے: %1</translation>
    </message>
    <message>
        <source>%1 of %2 employers have any link to a cloud. %3 of %4 adverts carry tags. Filter: %5.</source>
        <translation>%2 میں سے %1 اداروں کا کسی کلاؤڈ سے تعلق ہے۔ %4 میں سے %3 اشتہار مہارت بتاتے ہیں۔ فلٹر: %5۔</translation>
    </message>
    <message>
        <source>Filled: uses it. Light: builds for clients. Outline: other link.</source>
        <translation>بھرا: استعمال کرتا ہے۔ ہلکا: گاہکوں کے لیے۔ خالی: دوسرا تعلق۔</translation>
    </message>
    <message>
        <source>No employer with a cloud is recorded</source>
        <translation>کلاؤڈ والا کوئی ادارہ درج نہیں</translation>
    </message>
    <message>
        <source>No recorded employer that passes the filters has any link to a cloud.</source>
        <translation>فلٹر سے گزرنے والے کسی درج ادارے کا کسی کلاؤڈ سے تعلق نہیں۔</translation>
    </message>
    <message>
        <source>Employers, one square each, users first</source>
        <translation>ادارے، ہر ایک کا ایک خانہ، استعمال کرنے والے پہلے</translation>
    </message>
    <message>
        <source>Adverts that name it, of %1 with tags</source>
        <translation>نام لینے والے اشتہار، مہارت بتانے والے %1 میں سے</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>کوئی درج نہیں</translation>
    </message>
    <message>
        <source>Adverts: %1</source>
        <translation>اشتہار: %1</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>تعلق</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>کس کے بارے میں</translation>
    </message>
    <message>
        <source>Source and date</source>
        <translation>ماخذ اور تاریخ</translation>
    </message>
    <message>
        <source>Uses it</source>
        <translation>استعمال کرتا ہے</translation>
    </message>
    <message>
        <source>Builds on it for clients</source>
        <translation>گاہکوں کے لیے بناتا ہے</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شراکت دار</translation>
    </message>
    <message>
        <source>The vendor itself</source>
        <translation>خود کمپنی</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>منصوبہ</translation>
    </message>
    <message>
        <source>Trains people on it</source>
        <translation>لوگوں کو سکھاتا ہے</translation>
    </message>
    <message>
        <source>No use recorded</source>
        <translation>استعمال درج نہیں</translation>
    </message>
    <message>
        <source>%1 uses it</source>
        <translation>%1 استعمال کرتا ہے</translation>
    </message>
    <message>
        <source>%1 use it</source>
        <translation>%1 استعمال کرتے ہیں</translation>
    </message>
    <message>
        <source>No use of a public cloud is recorded under these filters</source>
        <translation>ان فلٹروں میں کسی عوامی کلاؤڈ کا استعمال درج نہیں</translation>
    </message>
    <message>
        <source>%1 is recorded most: %2 employer uses it</source>
        <translation>سب سے زیادہ %1 درج ہے: %2 ادارہ استعمال کرتا ہے</translation>
    </message>
    <message>
        <source>%1 is recorded most: %2 employers use it</source>
        <translation>سب سے زیادہ %1 درج ہے: %2 ادارے استعمال کرتے ہیں</translation>
    </message>
    <message>
        <source>No public cloud is clearly ahead: %1, at most %2 employers each</source>
        <translation>کوئی عوامی کلاؤڈ واضح آگے نہیں: %1، ہر ایک زیادہ سے زیادہ %2 ادارے</translation>
    </message>
    <message>
        <source>Employers recorded by cloud and sector, one square each: filled uses it, light builds for clients, outline any other link. Recorded, not market share.</source>
        <translation>کلاؤڈ اور شعبے کے لحاظ سے درج ادارے، ہر ایک کا ایک خانہ: بھرا استعمال کرتا ہے، ہلکا گاہکوں کے لیے بناتا ہے، خالی کوئی اور تعلق۔ یہ درج ہے، منڈی کا حصہ نہیں۔</translation>
    </message>
    <message>
        <source>Left: employers recorded by cloud. Right: adverts that ask for it. Recorded, not market share. Adverts are not vacancies.</source>
        <translation>پہلے: کلاؤڈ کے لحاظ سے درج ادارے۔ پھر: اسے مانگنے والے اشتہار۔ یہ درج ہے، منڈی کا حصہ نہیں۔ اشتہار آسامیاں نہیں۔</translation>
    </message>
    <message>
        <source>%1 of adverts with tags</source>
        <translation>مہارت بتانے والے اشتہاروں کا %1</translation>
    </message>
    <message>
        <source>Adverts follow sector, city and role alone.</source>
        <translation>اشتہار صرف شعبے، شہر اور عہدے کے تابع ہیں۔</translation>
    </message>
    <message>
        <source>Recorded, not market share. Adverts are not vacancies, and a cloud that is asked for proves no use.</source>
        <translation>یہ درج ہے، منڈی کا حصہ نہیں۔ اشتہار آسامیاں نہیں، اور مانگا گیا کلاؤڈ استعمال کا ثبوت نہیں۔</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Compare</source>
        <translation>موازنہ کریں</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>نکالیں: %1</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>AI, data, cloud work named</source>
        <translation>مصنوعی ذہانت، ڈیٹا، کلاؤڈ کا مذکور کام</translation>
    </message>
    <message>
        <source>Roles named</source>
        <translation>مذکور عہدے</translation>
    </message>
    <message>
        <source>Cloud or place in use</source>
        <translation>زیر استعمال کلاؤڈ یا جگہ</translation>
    </message>
    <message>
        <source>Clouds built on for clients</source>
        <translation>گاہکوں کے لیے برتے گئے کلاؤڈ</translation>
    </message>
    <message>
        <source>Adverts seen</source>
        <translation>دیکھے گئے اشتہارات</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>تنخواہ</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>صدر دفتر</translation>
    </message>
    <message>
        <source>All cities recorded</source>
        <translation>سب درج شدہ شہر</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ملکیت</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>قیام</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>عملہ</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>اعتبار کی سطح</translation>
    </message>
    <message>
        <source>No figure found</source>
        <translation>کوئی عدد نہیں ملا</translation>
    </message>
    <message>
        <source>None seen</source>
        <translation>کوئی نہیں دیکھا گیا</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>کہا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>یکساں</translation>
    </message>
    <message>
        <source>Same or not</source>
        <translation>یکساں یا مختلف</translation>
    </message>
    <message>
        <source>In common: %1</source>
        <translation>مشترک: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>No recorded difference between %1</source>
        <translation>%1 کے درمیان کوئی درج شدہ فرق نہیں</translation>
    </message>
    <message>
        <source>%1 differ in %2 of %3 points that can be told</source>
        <translation>%1 جانے جا سکنے والے %3 نکات میں سے %2 میں مختلف ہیں</translation>
    </message>
    <message>
        <source>%1 differ in %2</source>
        <translation>%1 میں فرق: %2</translation>
    </message>
    <message>
        <source>What the sources name. There is no score and no winner.</source>
        <translation>جو ذرائع بتاتے ہیں۔ نہ کوئی درجہ بندی ہے نہ کوئی فاتح۔</translation>
    </message>
    <message>
        <source>What the sources name for each employer. There is no score and no winner; what is not known is neither the same nor different.</source>
        <translation>ذرائع ہر ادارے کے بارے میں جو بتاتے ہیں۔ نہ کوئی درجہ بندی ہے نہ کوئی فاتح؛ جو معلوم نہیں وہ نہ یکساں ہے نہ مختلف۔</translation>
    </message>
    <message>
        <source>Most work in common first, then clouds, sector, city, then A to Z. Each card names its sources.</source>
        <translation>سب سے زیادہ مشترک کام پہلے، پھر کلاؤڈ، شعبہ اور شہر، پھر حروفِ تہجی۔ مآخذ ہر کارڈ پر درج ہیں۔</translation>
    </message>
    <message>
        <source>shares work, a cloud in use or the sector</source>
        <translation>ادارے کا کام، زیر استعمال کلاؤڈ یا شعبہ مشترک ہے</translation>
    </message>
    <message>
        <source>share work, a cloud in use or the sector</source>
        <translation>اداروں کا کام، زیر استعمال کلاؤڈ یا شعبہ مشترک ہے</translation>
    </message>
    <message>
        <source>Both: %1</source>
        <translation>دونوں: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>%1 زیر استعمال</translation>
    </message>
    <message>
        <source>%1 for clients</source>
        <translation>%1 گاہکوں کے لیے</translation>
    </message>
    <message>
        <source>sector %1</source>
        <translation>شعبہ %1</translation>
    </message>
    <message>
        <source>head office in %1</source>
        <translation>صدر دفتر %1 میں</translation>
    </message>
    <message>
        <source>work</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>عہدے</translation>
    </message>
    <message>
        <source>cloud in use</source>
        <translation>زیر استعمال کلاؤڈ</translation>
    </message>
    <message>
        <source>clouds for clients</source>
        <translation>گاہکوں کے کلاؤڈ</translation>
    </message>
    <message>
        <source>adverts</source>
        <translation>اشتہارات</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>تنخواہ</translation>
    </message>
    <message>
        <source>head office</source>
        <translation>صدر دفتر</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ملکیت</translation>
    </message>
    <message>
        <source>founding year</source>
        <translation>سنِ قیام</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>عملہ</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>اعتبار کی سطح</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 اور %2</translation>
    </message>
</context>
<context>
    <name>ComparisonPicture</name>
    <message>
        <source>Thick bar: different. Thin bar: same. Open square: cannot be told.</source>
        <translation>موٹی لکیر: مختلف۔ باریک لکیر: یکساں۔ خالی چوکور: کہا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>مآخذ: %1۔</translation>
    </message>
    <message>
        <source>Sources: %1 publications, listed in the program at each cell.</source>
        <translation>مآخذ: %1 مطبوعات، جو پروگرام میں ہر خانے کے ساتھ درج ہیں۔</translation>
    </message>
    <message>
        <source>Shown: %1 employers chosen from %2 recorded, no filter.</source>
        <translation>دکھایا گیا: درج شدہ %2 میں سے چنے ہوئے %1 ادارے، کوئی فلٹر نہیں۔</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Back to list</source>
        <translation>فہرست پر واپس</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>صرف فرق</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>جدول کاپی کریں</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>تصویر ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>No recorded difference</source>
        <translation>کوئی درج شدہ فرق نہیں</translation>
    </message>
    <message>
        <source>What is known is the same; the rest cannot be told.</source>
        <translation>جو معلوم ہے وہ یکساں ہے؛ باقی کے بارے میں کہا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>سب قطاریں دکھائیں</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>نکالیں: %1</translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>Training runs</source>
        <translation>تربیتی رن</translation>
    </message>
    <message>
        <source>Training runs of %1 GPUs for %2 hours</source>
        <translation>%1 جی پی یو کے تربیتی رن، ہر ایک %2 گھنٹے</translation>
    </message>
    <message>
        <source>Your plan: %1 runs</source>
        <translation>آپ کا منصوبہ: %1 رن</translation>
    </message>
    <message>
        <source>%1 %2 a run</source>
        <translation>%1: %2 فی رن</translation>
    </message>
    <message>
        <source>Claimed: %1 a run</source>
        <translation>دعویٰ: %1 فی رن</translation>
    </message>
    <message>
        <source>Claimed: buy for %1</source>
        <translation>دعویٰ: خرید %1</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>آپ کا منصوبہ</translation>
    </message>
    <message>
        <source>Latest break-even</source>
        <translation>سب سے دیر کا نقطۂ برابری</translation>
    </message>
    <message>
        <source>Earliest break-even</source>
        <translation>سب سے جلد کا نقطۂ برابری</translation>
    </message>
    <message>
        <source>%1, and %2 of power a run</source>
        <translation>%1، اور ہر رن پر بجلی %2</translation>
    </message>
    <message>
        <source>%1 a run, on machines of %2 an hour: %3</source>
        <translation>%1 فی رن؛ %2 فی گھنٹہ کی مشینیں: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>مآخذ: %1۔</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Rent or buy</source>
        <translation>کرایہ یا خریداری</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>جی پی یو</translation>
    </message>
    <message>
        <source>Hour or card</source>
        <translation>گھنٹہ یا کارڈ</translation>
    </message>
    <message>
        <source>GPU hour</source>
        <translation>جی پی یو گھنٹہ</translation>
    </message>
    <message>
        <source>Run or cards</source>
        <translation>رن یا کارڈ</translation>
    </message>
    <message>
        <source>Source and date</source>
        <translation>ماخذ اور تاریخ</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>آپ کا اپنا</translation>
    </message>
    <message>
        <source>%1; price of %2</source>
        <translation>%1؛ قیمت %2 کی</translation>
    </message>
    <message>
        <source>No price to rent %1 is recorded here</source>
        <translation>یہاں %1 کے کرائے کی کوئی قیمت درج نہیں</translation>
    </message>
    <message>
        <source>No price to buy %1 is recorded</source>
        <translation>%1 خریدنے کی کوئی قیمت درج نہیں</translation>
    </message>
    <message>
        <source>Say how many GPUs and hours a run takes</source>
        <translation>بتائیں کہ ایک رن کتنے جی پی یو اور گھنٹے لیتا ہے</translation>
    </message>
    <message>
        <source>Cards that are never used never pay</source>
        <translation>جو کارڈ کبھی استعمال نہ ہوں وہ کبھی قیمت پوری نہیں کرتے</translation>
    </message>
    <message>
        <source>Renting %1 costs less for as long as cards live</source>
        <translation>کارڈوں کی پوری عمر میں %1 کا کرایہ سستا رہتا ہے</translation>
    </message>
    <message>
        <source>Buying %1 can pay from the first run</source>
        <translation>%1 خریدنا پہلے رن سے ہی فائدہ دے سکتا ہے</translation>
    </message>
    <message>
        <source>Renting %1 costs less for the first run</source>
        <translation>پہلے رن کے لیے %1 کا کرایہ سستا ہے</translation>
    </message>
    <message>
        <source>Renting %1 costs less for the first %2 runs</source>
        <translation>پہلے %2 رن تک %1 کا کرایہ سستا ہے</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>امریکی ڈالر</translation>
    </message>
    <message>
        <source>PKR</source>
        <translation>روپے</translation>
    </message>
    <message>
        <source>Total cost in %1 by number of runs of %2 for %3 hours, %4.</source>
        <translation>رنوں کی تعداد کے لحاظ سے کل لاگت، %1 میں؛ ہر رن %2 پر %3 گھنٹے، %4۔</translation>
    </message>
    <message>
        <source>Buying pays after %1 runs.</source>
        <translation>خریداری %1 رن کے بعد فائدہ دیتی ہے۔</translation>
    </message>
    <message>
        <source>Buying pays after %1 to %2 runs, depending on the prices paid.</source>
        <translation>خریداری %1 سے %2 رن کے بعد فائدہ دیتی ہے، اس پر منحصر کہ قیمت کیا ادا ہو۔</translation>
    </message>
    <message>
        <source>For %1 of %2 pairs of prices it never pays.</source>
        <translation>قیمتوں کے %2 میں سے %1 جوڑوں میں یہ کبھی فائدہ نہیں دیتی۔</translation>
    </message>
    <message>
        <source>Renting costs less at %1 runs, at every recorded price.</source>
        <translation>%1 رن پر ہر درج قیمت میں کرایہ سستا ہے۔</translation>
    </message>
    <message>
        <source>Buying costs no more at %1 runs, at any recorded price.</source>
        <translation>%1 رن پر کسی درج قیمت میں خریداری مہنگی نہیں۔</translation>
    </message>
    <message>
        <source>At %1 runs it depends on the prices paid.</source>
        <translation>%1 رن پر یہ ادا کی گئی قیمتوں پر منحصر ہے۔</translation>
    </message>
    <message>
        <source>At %1 runs the cards are past their life of %2 runs: compare fewer.</source>
        <translation>%1 رن پر کارڈ اپنی %2 رن کی عمر پوری کر چکے: کم رن کا موازنہ کریں۔</translation>
    </message>
    <message>
        <source>A price is missing, so nothing is compared at %1 runs.</source>
        <translation>ایک قیمت موجود نہیں، اس لیے %1 رن پر کوئی موازنہ نہیں۔</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 بمقابلہ %2</translation>
    </message>
    <message>
        <source>%1 runs, %2 hours of use, %3 years at %4% utilisation</source>
        <translation>%1 رن، %2 گھنٹے استعمال، %4% استعمال پر %3 سال</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 رن</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 گھنٹے</translation>
    </message>
    <message>
        <source>buying pays within the life of the cards</source>
        <translation>خریداری کارڈوں کی عمر کے اندر فائدہ دیتی ہے</translation>
    </message>
    <message>
        <source>buying would pay only after the life of the cards</source>
        <translation>خریداری کارڈوں کی عمر کے بعد ہی فائدہ دیتی</translation>
    </message>
    <message>
        <source>buying never pays: power costs as much as renting</source>
        <translation>خریداری کبھی فائدہ نہیں دیتی: بجلی کرائے جتنی مہنگی ہے</translation>
    </message>
    <message>
        <source>buying never pays: the cards are never used</source>
        <translation>خریداری کبھی فائدہ نہیں دیتی: کارڈ استعمال ہی نہیں ہوتے</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>ایک عدد موجود نہیں</translation>
    </message>
    <message>
        <source>Server, cooling, staff, import duty and resale are not in the sum.</source>
        <translation>سرور، ٹھنڈک، عملہ، درآمدی محصول اور دوبارہ فروخت حساب میں شامل نہیں۔</translation>
    </message>
    <message>
        <source>Machines are rented whole: some of their GPUs would stand idle.</source>
        <translation>مشینیں پوری کرائے پر ملتی ہیں: ان کے کچھ جی پی یو بے کار رہیں گے۔</translation>
    </message>
    <message>
        <source>The run takes several machines; the network between them slows it down by an unrecorded amount.</source>
        <translation>رن کئی مشینیں لیتا ہے؛ ان کے درمیان نیٹ ورک اسے سست کرتا ہے، کتنا، یہ درج نہیں۔</translation>
    </message>
    <message>
        <source>Spot machines can be taken away at any time.</source>
        <translation>اسپاٹ مشینیں کسی بھی وقت واپس لی جا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Power is left out: no price of electricity, or no draw, is given.</source>
        <translation>بجلی شامل نہیں: بجلی کی قیمت یا کھپت نہیں دی گئی۔</translation>
    </message>
    <message>
        <source>Some assumptions are our defaults and rest on no source.</source>
        <translation>کچھ مفروضے ہمارے اپنے ہیں اور کسی ماخذ پر مبنی نہیں۔</translation>
    </message>
    <message>
        <source>No %1 price is recorded for %2.</source>
        <translation>%2 کی %1 قیمت درج نہیں۔</translation>
    </message>
    <message>
        <source>No price is recorded for %1.</source>
        <translation>%1 کی کوئی قیمت درج نہیں۔</translation>
    </message>
    <message>
        <source>Sources contradict each other on %1 in %2, %3: %4 an hour.</source>
        <translation>%2 میں %1 پر مآخذ میں تضاد ہے، %3: %4 فی گھنٹہ۔</translation>
    </message>
    <message>
        <source>%1 claims %2 to rent a run</source>
        <translation>%1 کا دعویٰ ہے کہ ایک رن کا کرایہ %2 ہے</translation>
    </message>
    <message>
        <source>%1 claims %2 to buy the GPUs</source>
        <translation>%1 کا دعویٰ ہے کہ جی پی یو کی خرید %2 ہے</translation>
    </message>
    <message>
        <source>Its own amounts break even at %1 to %2 runs; other pairings give %3 to %4.</source>
        <translation>اس کی اپنی رقمیں %1 سے %2 رن پر برابر ہوتی ہیں؛ دوسرے جوڑ %3 سے %4 دیتے ہیں۔</translation>
    </message>
    <message>
        <source>%1 names no amount for such a run; for %2 and %3 hours the recorded prices give %4 to rent.</source>
        <translation>%1 ایسے رن کی کوئی رقم نہیں بتاتا؛ %2 اور %3 گھنٹوں کے لیے درج قیمتیں کرائے پر %4 دیتی ہیں۔</translation>
    </message>
    <message>
        <source>To buy the GPUs they give %1.</source>
        <translation>جی پی یو خریدنے پر وہ %1 دیتی ہیں۔</translation>
    </message>
    <message>
        <source>; the recorded prices give %1, which covers it.</source>
        <translation>؛ درج قیمتیں %1 دیتی ہیں، جو اسے پورا ڈھانپتی ہیں۔</translation>
    </message>
    <message>
        <source>; the recorded prices give %1, all within it.</source>
        <translation>؛ درج قیمتیں %1 دیتی ہیں، سب اس کے اندر۔</translation>
    </message>
    <message>
        <source>; the recorded prices give %1, which agrees in part.</source>
        <translation>؛ درج قیمتیں %1 دیتی ہیں، جو جزوی طور پر متفق ہیں۔</translation>
    </message>
    <message>
        <source>; the recorded prices give %1 and contradict it.</source>
        <translation>؛ درج قیمتیں %1 دیتی ہیں اور اس کی تردید کرتی ہیں۔</translation>
    </message>
    <message>
        <source>; no recorded price of others checks it.</source>
        <translation>؛ دوسروں کی کوئی درج قیمت اسے نہیں جانچتی۔</translation>
    </message>
    <message>
        <source>Your own price</source>
        <translation>آپ کی اپنی قیمت</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>آن ڈیمانڈ</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>اسپاٹ</translation>
    </message>
    <message>
        <source>Your own price of a card</source>
        <translation>کارڈ کی آپ کی اپنی قیمت</translation>
    </message>
    <message>
        <source>%1, lowest price</source>
        <translation>%1، کم ترین قیمت</translation>
    </message>
    <message>
        <source>%1, highest price</source>
        <translation>%1، بلند ترین قیمت</translation>
    </message>
    <message>
        <source>Hours of a run</source>
        <translation>ایک رن کے گھنٹے</translation>
    </message>
    <message>
        <source>GPUs of a machine</source>
        <translation>ایک مشین کے جی پی یو</translation>
    </message>
    <message>
        <source>Own rent, USD a GPU hour</source>
        <translation>اپنا کرایہ، USD فی جی پی یو گھنٹہ</translation>
    </message>
    <message>
        <source>Own price of a card, USD</source>
        <translation>کارڈ کی اپنی قیمت، USD</translation>
    </message>
    <message>
        <source>Power of a card, watts</source>
        <translation>ایک کارڈ کی بجلی، واٹ</translation>
    </message>
    <message>
        <source>Electricity, PKR a kWh</source>
        <translation>بجلی، PKR فی کلو واٹ گھنٹہ</translation>
    </message>
    <message>
        <source>Utilisation, %</source>
        <translation>استعمال، %</translation>
    </message>
    <message>
        <source>Life of the cards, years</source>
        <translation>کارڈوں کی عمر، سال</translation>
    </message>
    <message>
        <source>PKR for a dollar</source>
        <translation>ایک ڈالر کے روپے</translation>
    </message>
    <message>
        <source>Machines at base load</source>
        <translation>بنیادی بوجھ پر مشینیں</translation>
    </message>
    <message>
        <source>Peak, times the base</source>
        <translation>چوٹی، بنیاد کے کتنے گنا</translation>
    </message>
    <message>
        <source>Peak hours a month</source>
        <translation>ماہانہ چوٹی کے گھنٹے</translation>
    </message>
    <message>
        <source>A machine, USD an hour</source>
        <translation>ایک مشین، USD فی گھنٹہ</translation>
    </message>
    <message>
        <source>A weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>%1 must be more than %2</source>
        <translation>%1: عدد %2 سے زیادہ ہونا چاہیے</translation>
    </message>
    <message>
        <source>%1 must be at least %2</source>
        <translation>%1: عدد کم از کم %2 ہونا چاہیے</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1: خالی ہے</translation>
    </message>
    <message>
        <source>%1 needs a number of at most %3</source>
        <translation>%1: زیادہ سے زیادہ %3 تک کا عدد چاہیے</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1: پورا عدد ہونا چاہیے</translation>
    </message>
    <message>
        <source>%1 may be at most %3</source>
        <translation>%1: عدد زیادہ سے زیادہ %3 ہو سکتا ہے</translation>
    </message>
    <message>
        <source>%1; the chart goes on without it.</source>
        <translation>%1؛ چارٹ اس کے بغیر چلتا ہے۔</translation>
    </message>
    <message>
        <source>%1; the chart keeps %2.</source>
        <translation>%1؛ چارٹ میں %2 برقرار ہے۔</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>بابت %1</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>درج: %1</translation>
    </message>
    <message>
        <source>Our default, from no source</source>
        <translation>ہمارا مفروضہ، کسی ماخذ سے نہیں</translation>
    </message>
</context>
<context>
    <name>CostFieldRow</name>
    <message>
        <source>About this number</source>
        <translation>اس عدد کے بارے میں</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>جیسا درج ہے</translation>
    </message>
    <message>
        <source>As recorded for each card</source>
        <translation>ہر کارڈ کے لیے جیسا درج ہے</translation>
    </message>
    <message>
        <source>Not given; recorded prices stand alone</source>
        <translation>نہیں دیا گیا؛ صرف درج قیمتیں</translation>
    </message>
    <message>
        <source>Not recorded; left out of the sum</source>
        <translation>درج نہیں؛ حساب میں شامل نہیں</translation>
    </message>
</context>
<context>
    <name>CostForm</name>
    <message>
        <source>Your plan</source>
        <translation>آپ کا منصوبہ</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>مفروضے</translation>
    </message>
</context>
<context>
    <name>EmployerAdverts</name>
    <message>
        <source>Skills named: %1</source>
        <translation>مذکور مہارتیں: %1</translation>
    </message>
    <message>
        <source>Clouds named, no proof of use: %1</source>
        <translation>مذکور کلاؤڈ، استعمال کا ثبوت نہیں: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>ذکر: %1</translation>
    </message>
    <message>
        <source>Show all %1 adverts</source>
        <translation>تمام %1 اشتہار دکھائیں</translation>
    </message>
</context>
<context>
    <name>EmployerCard</name>
    <message>
        <source>Employer, %1</source>
        <translation>ادارہ، %1</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>تنخواہ</translation>
    </message>
    <message>
        <source>No figure found</source>
        <translation>کوئی عدد نہیں ملا</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>تفصیلات کاپی کریں</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>صدر دفتر</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>دیگر شہر</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ملکیت</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>قیام</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>عملہ</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ویب سائٹ</translation>
    </message>
    <message>
        <source>Careers page</source>
        <translation>کیریئر کا صفحہ</translation>
    </message>
    <message>
        <source>AI work not named</source>
        <translation>اے آئی کے کام کا ذکر نہیں</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>مختصراً</translation>
    </message>
    <message>
        <source>AI, data, cloud work</source>
        <translation>اے آئی، ڈیٹا، کلاؤڈ کا کام</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>ذکر نہیں</translation>
    </message>
    <message>
        <source>Cloud or place</source>
        <translation>کلاؤڈ یا جگہ</translation>
    </message>
    <message>
        <source>Roles seen</source>
        <translation>دیکھے گئے عہدے</translation>
    </message>
    <message>
        <source>Adverts seen (not vacancies)</source>
        <translation>دیکھے گئے اشتہارات (آسامیاں نہیں)</translation>
    </message>
    <message>
        <source>None seen</source>
        <translation>کوئی نہیں دیکھا گیا</translation>
    </message>
    <message>
        <source>dated %1</source>
        <translation>مورخہ %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>زیر استعمال</translation>
    </message>
    <message>
        <source>builds for clients</source>
        <translation>گاہکوں کے لیے بناتا ہے</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>شراکت دار</translation>
    </message>
    <message>
        <source>sells its own</source>
        <translation>اپنا بیچتا ہے</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>منصوبے میں</translation>
    </message>
    <message>
        <source>trains people in it</source>
        <translation>اس کی تربیت دیتا ہے</translation>
    </message>
</context>
<context>
    <name>EmployerCells</name>
    <message>
        <source>Employer</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>AI, data, cloud work</source>
        <translation>اے آئی، ڈیٹا، کلاؤڈ کا کام</translation>
    </message>
    <message>
        <source>Cloud or place in use</source>
        <translation>زیر استعمال کلاؤڈ یا جگہ</translation>
    </message>
    <message>
        <source>Adverts</source>
        <translation>اشتہارات</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>اعتبار</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>صدر دفتر</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ملکیت</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>قیام</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>عملہ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>عہدے</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>کیسے معلوم ہوا</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>مآخذ</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>دیگر نام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>For clients:</source>
        <translation>گاہکوں کے لیے:</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>EmployerComparison</name>
    <message>
        <source>Not compared any more: %1</source>
        <translation>اب موازنے میں نہیں: %1</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>جدول کاپی ہو گیا</translation>
    </message>
</context>
<context>
    <name>EmployerHead</name>
    <message>
        <source>Columns</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>معمول کے کالم</translation>
    </message>
    <message>
        <source>Best recorded first</source>
        <translation>سب سے بہتر درج شدہ پہلے</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A سے Z تک</translation>
    </message>
    <message>
        <source>Less known first</source>
        <translation>کم معروف پہلے</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>، پھر </translation>
    </message>
    <message>
        <source>By column: %1</source>
        <translation>کالم کے لحاظ سے: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Sort from high to low</source>
        <translation>زیادہ سے کم کی ترتیب</translation>
    </message>
    <message>
        <source>Sort from low to high</source>
        <translation>کم سے زیادہ کی ترتیب</translation>
    </message>
    <message>
        <source>Then from high to low</source>
        <translation>پھر زیادہ سے کم</translation>
    </message>
    <message>
        <source>Then from low to high</source>
        <translation>پھر کم سے زیادہ</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>شروع کی طرف لے جائیں</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>آخر کی طرف لے جائیں</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>یہ کالم چھپائیں</translation>
    </message>
</context>
<context>
    <name>EmployerPicture</name>
    <message>
        <source>All %1 employers recorded in Pakistan</source>
        <translation>پاکستان میں درج تمام %1 ادارے</translation>
    </message>
    <message>
        <source>%1 of %2 employers recorded in Pakistan</source>
        <translation>پاکستان میں درج %2 میں سے %1 ادارے</translation>
    </message>
    <message>
        <source>%1: by facts on record, not by size or fame.</source>
        <translation>%1: درج حقائق کے لحاظ سے، حجم یا شہرت سے نہیں۔</translation>
    </message>
    <message>
        <source>Order: %1.</source>
        <translation>ترتیب: %1۔</translation>
    </message>
    <message>
        <source>Adverts are not vacancies. Not recorded does not mean none.</source>
        <translation>اشتہار خالی آسامی نہیں۔ درج نہیں کا مطلب یہ نہیں کہ ہے ہی نہیں۔</translation>
    </message>
</context>
<context>
    <name>EmployerSheet</name>
    <message>
        <source>Employer</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Name in Urdu</source>
        <translation>اردو میں نام</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>دیگر نام</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>صدر دفتر</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ملکیت</translation>
    </message>
    <message>
        <source>AI, data, cloud work</source>
        <translation>اے آئی، ڈیٹا، کلاؤڈ کا کام</translation>
    </message>
    <message>
        <source>Clouds in use</source>
        <translation>زیرِ استعمال کلاؤڈ</translation>
    </message>
    <message>
        <source>Clouds built on for clients</source>
        <translation>گاہکوں کے لیے کلاؤڈ</translation>
    </message>
    <message>
        <source>Roles recorded</source>
        <translation>درج عہدے</translation>
    </message>
    <message>
        <source>Adverts seen</source>
        <translation>نظر آئے اشتہارات</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>اعتبار</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>کیسے معلوم ہوا</translation>
    </message>
    <message>
        <source>Sources cited</source>
        <translation>حوالہ شدہ مآخذ</translation>
    </message>
    <message>
        <source>Employers recorded in Pakistan</source>
        <translation>پاکستان میں درج ادارے</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>ادارے</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>مآخذ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>ناشر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Publisher&apos;s interest</source>
        <translation>ناشر کا مفاد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>An empty cell means: not recorded.</source>
        <translation>خالی خانے کا مطلب ہے: درج نہیں۔</translation>
    </message>
</context>
<context>
    <name>EmployerSide</name>
    <message>
        <source>Details copied</source>
        <translation>تفصیلات کاپی ہو گئیں</translation>
    </message>
</context>
<context>
    <name>EmployerSimilar</name>
    <message>
        <source>Show similar</source>
        <translation>ملتے جلتے دکھائیں</translation>
    </message>
    <message>
        <source>None shares recorded work, a cloud in use or the sector</source>
        <translation>کسی کا درج شدہ کام، زیر استعمال کلاؤڈ یا شعبہ ایک جیسا نہیں</translation>
    </message>
    <message>
        <source>Nothing in common recorded</source>
        <translation>کوئی مشترک بات درج نہیں</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ مزید %1</translation>
    </message>
    <message>
        <source>Similar employers</source>
        <translation>ملتے جلتے ادارے</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>کارڈ پر واپس</translation>
    </message>
</context>
<context>
    <name>EmployerTakeAway</name>
    <message>
        <source>There are no rows to copy.</source>
        <translation>کاپی کے لیے کوئی قطار نہیں۔</translation>
    </message>
    <message>
        <source>%1 rows are too many to copy. Save the table as a file instead.</source>
        <translation>%1 قطاریں کاپی کے لیے بہت زیادہ ہیں۔ جدول کو فائل میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 قطار کاپی ہوئی</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 قطاریں کاپی ہوئیں</translation>
    </message>
    <message>
        <source>There are no rows to save.</source>
        <translation>محفوظ کرنے کے لیے کوئی قطار نہیں۔</translation>
    </message>
    <message>
        <source>Excel workbook with sources (*.xlsx)</source>
        <translation>مآخذ کے ساتھ ایکسل ورک بک (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>کاما والا متن (*.csv)</translation>
    </message>
    <message>
        <source>Text with tabs (*.tsv)</source>
        <translation>ٹیب والا متن (*.tsv)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>جدول محفوظ کریں</translation>
    </message>
    <message>
        <source>Another table is still being written. Wait for it or cancel it.</source>
        <translation>ایک اور جدول ابھی لکھا جا رہا ہے۔ اس کا انتظار کریں یا اسے منسوخ کریں۔</translation>
    </message>
    <message>
        <source>Saving %1: putting the file together</source>
        <translation>%1 محفوظ ہو رہی ہے: فائل مکمل کی جا رہی ہے</translation>
    </message>
    <message>
        <source>Saving %1: %2 of %3 rows</source>
        <translation>%1 محفوظ ہو رہی ہے: %3 میں سے %2 قطاریں</translation>
    </message>
    <message>
        <source>Copying %1 of %2 rows</source>
        <translation>%2 میں سے %1 قطاریں کاپی ہو رہی ہیں</translation>
    </message>
    <message>
        <source>Copying cancelled. The clipboard was not changed.</source>
        <translation>کاپی کرنا منسوخ ہوا۔ کلپ بورڈ میں کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Table saved: %1</source>
        <translation>جدول محفوظ ہوئی: %1</translation>
    </message>
    <message>
        <source>Saving cancelled. %1 was not changed.</source>
        <translation>محفوظ کرنا منسوخ ہوا۔ %1 میں کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Saving cancelled. Nothing was written.</source>
        <translation>محفوظ کرنا منسوخ ہوا۔ کچھ نہیں لکھا گیا۔</translation>
    </message>
</context>
<context>
    <name>EmployersTab</name>
    <message>
        <source>Employers</source>
        <translation>ادارے</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>قطاریں کاپی کریں</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>جدول محفوظ کریں</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>تصویر ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>This is not a job board: it lists employers that a source names. For openings, see careers pages.</source>
        <translation>یہ ملازمتوں کا بورڈ نہیں: اس میں وہ ادارے ہیں جن کا نام کسی ماخذ میں آیا ہے۔ آسامیوں کے لیے کیریئر کے صفحات دیکھیں۔</translation>
    </message>
    <message>
        <source>No name has “%1” as it is written. These come close.</source>
        <translation>کسی نام میں “%1” ہو بہو نہیں۔ یہ نام اس کے قریب ہیں۔</translation>
    </message>
    <message>
        <source>Work with AI, data or cloud named for %1, cloud or place in use for %2, adverts for %3.</source>
        <translation>اے آئی، ڈیٹا یا کلاؤڈ کے کام کا ذکر: %1 ادارے؛ زیر استعمال کلاؤڈ یا جگہ: %2؛ اشتہارات: %3۔</translation>
    </message>
    <message>
        <source>Choose an employer</source>
        <translation>کوئی ادارہ منتخب کریں</translation>
    </message>
    <message>
        <source>Its recorded facts appear here.</source>
        <translation>اس کے درج شدہ حقائق یہاں نظر آئیں گے۔</translation>
    </message>
</context>
<context>
    <name>Emptied</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>No employer left by these filters: %1.</source>
        <translation>ان فلٹرز میں کوئی ادارہ نہیں بچا: %1۔</translation>
    </message>
    <message>
        <source>%1, none found: %2.</source>
        <translation>%1، کوئی نہیں ملا: %2۔</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Slide 16:9</source>
        <translation>سلائیڈ 16:9</translation>
    </message>
    <message>
        <source>Slide 16:9, small file</source>
        <translation>سلائیڈ 16:9، چھوٹی فائل</translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation>سلائیڈ 4:3</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>A4 page, landscape</source>
        <translation>A4 صفحہ، افقی</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>تصویر ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>White</source>
        <translation>سفید</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرا</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>شفاف</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>پس منظر</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>پیمانہ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>فارمیٹ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش منظر</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>فائل کا نام</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>فولڈر منتخب کریں</translation>
    </message>
    <message>
        <source>Always included</source>
        <translation>ہمیشہ شامل</translation>
    </message>
    <message>
        <source>Title, filters in words, sources, confidence, publishers&apos; interest, date of the data.</source>
        <translation>عنوان، الفاظ میں فلٹر، مآخذ، اعتبار کی سطح، ناشرین کا مفاد، ڈیٹا کی تاریخ۔</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>اسکرین ریڈر کے لیے وضاحت</translation>
    </message>
    <message>
        <source>The picture does not depend on the size of the window.</source>
        <translation>تصویر ونڈو کے سائز پر منحصر نہیں۔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>تصویر کاپی کریں</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>تصویر محفوظ کریں</translation>
    </message>
    <message>
        <source>Result: %1 × %2 pixels</source>
        <translation>نتیجہ: ⁦%1 × %2⁩ پکسل</translation>
    </message>
    <message>
        <source>Result: lines, sharp at any size</source>
        <translation>نتیجہ: لکیریں، ہر سائز پر صاف</translation>
    </message>
    <message>
        <source>%1 pages, a file each</source>
        <translation>%1 صفحے، ہر ایک الگ فائل</translation>
    </message>
    <message>
        <source>readable from the back row</source>
        <translation>آخری قطار سے پڑھا جا سکتا ہے</translation>
    </message>
    <message>
        <source>too small for the back row</source>
        <translation>آخری قطار کے لیے بہت چھوٹا</translation>
    </message>
    <message>
        <source>Smallest text %1 px: %2</source>
        <translation>سب سے چھوٹا متن %1 پکسل: %2</translation>
    </message>
    <message>
        <source>Type a file name without / \ : * ? &quot; &lt; &gt; |</source>
        <translation>ان علامتوں کے بغیر فائل کا نام لکھیں: ⁦/ \ : * ? &quot; &lt; &gt; |⁩</translation>
    </message>
    <message>
        <source>Type a shorter file name</source>
        <translation>فائل کا چھوٹا نام لکھیں</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>فائل بدل دیں</translation>
    </message>
    <message>
        <source>A file of this name is there already.</source>
        <translation>اس نام کی فائل پہلے سے موجود ہے۔</translation>
    </message>
</context>
<context>
    <name>FacetController</name>
    <message>
        <source>1 filter cleared</source>
        <translation>1 فلٹر ہٹایا گیا</translation>
    </message>
    <message>
        <source>%1 filters cleared</source>
        <translation>%1 فلٹر ہٹائے گئے</translation>
    </message>
    <message>
        <source>All %1 employers</source>
        <translation>تمام %1 ادارے</translation>
    </message>
    <message>
        <source>%1 with sources, %2 only listed or from adverts, %3 not sourced. No filters.</source>
        <translation>%1 کے مآخذ ہیں، %2 صرف فہرستوں یا اشتہارات سے، %3 کا ماخذ نہیں۔ کوئی فلٹر نہیں۔</translation>
    </message>
    <message>
        <source>%1 of %2 employers</source>
        <translation>%2 میں سے %1 ادارے</translation>
    </message>
</context>
<context>
    <name>FacetGroup</name>
    <message>
        <source>No value contains this</source>
        <translation>ایسی کوئی قدر نہیں ملی</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>کم دکھائیں</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>مزید %n دکھائیں</numerusform>
            <numerusform>مزید %n دکھائیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Filters</source>
        <translation>فلٹرز</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Find a sector</source>
        <translation>شعبہ تلاش کریں</translation>
    </message>
    <message>
        <source>Find a use</source>
        <translation>استعمال تلاش کریں</translation>
    </message>
    <message>
        <source>Find a cloud</source>
        <translation>کلاؤڈ تلاش کریں</translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation>عہدہ تلاش کریں</translation>
    </message>
    <message>
        <source>Find a city</source>
        <translation>شہر تلاش کریں</translation>
    </message>
    <message>
        <source>Find a skill</source>
        <translation>مہارت تلاش کریں</translation>
    </message>
    <message>
        <source>%1 sectors</source>
        <translation>%1 شعبے</translation>
    </message>
    <message>
        <source>%1 uses</source>
        <translation>%1 استعمال</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 جگہیں</translation>
    </message>
    <message>
        <source>%1 roles</source>
        <translation>%1 عہدے</translation>
    </message>
    <message>
        <source>%1 cities</source>
        <translation>%1 شہر</translation>
    </message>
    <message>
        <source>%1 skills</source>
        <translation>%1 مہارتیں</translation>
    </message>
    <message>
        <source>%1 kinds</source>
        <translation>%1 اقسام</translation>
    </message>
    <message>
        <source>%1 sizes</source>
        <translation>%1 حجم</translation>
    </message>
    <message>
        <source>%1 ways</source>
        <translation>%1 طریقے</translation>
    </message>
</context>
<context>
    <name>FaultReporter</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>پروگرام میں کوئی خرابی پیش آئی</translation>
    </message>
    <message>
        <source>A fault of the program stopped the last step. Your data and files are unchanged.</source>
        <translation>پروگرام کی خرابی سے آخری کام رک گیا۔ آپ کے ڈیٹا اور فائلوں میں کوئی تبدیلی نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Copy the details and send them to whoever looks after the program.</source>
        <translation>تفصیلات کاپی کر کے پروگرام کی دیکھ بھال کرنے والے کو بھیجیں۔</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>تفصیلات کاپی کریں</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>Not recorded</source>
        <translation>درج نہیں</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>ذکر نہیں</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>باضابطہ</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>رپورٹ شدہ</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>تخمینہ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>Employers recorded</source>
        <translation>درج شدہ ادارے</translation>
    </message>
    <message>
        <source>Roles recorded</source>
        <translation>درج شدہ عہدے</translation>
    </message>
    <message>
        <source>Uses recorded</source>
        <translation>درج شدہ استعمال</translation>
    </message>
    <message>
        <source>Adverts seen</source>
        <translation>دیکھے گئے اشتہارات</translation>
    </message>
    <message>
        <source>Equal areas</source>
        <translation>برابر رقبے</translation>
    </message>
    <message>
        <source>owner not recorded</source>
        <translation>ملکیت درج نہیں</translation>
    </message>
    <message>
        <source>private</source>
        <translation>نجی</translation>
    </message>
    <message>
        <source>stock-listed</source>
        <translation>لسٹڈ کمپنی</translation>
    </message>
    <message>
        <source>state-owned</source>
        <translation>سرکاری</translation>
    </message>
    <message>
        <source>subsidiary</source>
        <translation>ذیلی کمپنی</translation>
    </message>
    <message>
        <source>non-profit</source>
        <translation>غیر منافع بخش</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>کم از کم %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>زیادہ سے زیادہ %1</translation>
    </message>
    <message>
        <source>City and owner not recorded</source>
        <translation>شہر اور ملکیت درج نہیں</translation>
    </message>
    <message>
        <source>City not recorded</source>
        <translation>شہر درج نہیں</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>For clients: %1</source>
        <translation>گاہکوں کے لیے: %1</translation>
    </message>
    <message>
        <source>1 advert</source>
        <translation>1 اشتہار</translation>
    </message>
    <message>
        <source>%1 adverts</source>
        <translation>%1 اشتہارات</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>مزید %1</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>صدر دفتر</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Cloud or place in use</source>
        <translation>زیر استعمال کلاؤڈ یا جگہ</translation>
    </message>
    <message>
        <source>AI, data, cloud work</source>
        <translation>اے آئی، ڈیٹا، کلاؤڈ کا کام</translation>
    </message>
    <message>
        <source>Skill in adverts</source>
        <translation>اشتہارات میں مہارت</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ملکیت</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>عملہ</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>کیسے معلوم ہوا</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>اعتبار کی سطح</translation>
    </message>
    <message>
        <source>With sources</source>
        <translation>مآخذ کے ساتھ</translation>
    </message>
    <message>
        <source>Only listed</source>
        <translation>صرف فہرست میں</translation>
    </message>
    <message>
        <source>Seen in adverts</source>
        <translation>اشتہارات میں نظر آیا</translation>
    </message>
    <message>
        <source>Not sourced</source>
        <translation>بغیر مآخذ</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 یا زیادہ</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>%1 سے کم</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>no filters</source>
        <translation>کوئی فلٹر نہیں</translation>
    </message>
    <message>
        <source> or </source>
        <translation> یا </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name like “%1”</source>
        <translation>نام میں “%1”</translation>
    </message>
</context>
<context>
    <name>FoundOpener</name>
    <message>
        <source>Every employer with this name is listed</source>
        <translation>اس نام کے تمام ادارے فہرست میں ہیں</translation>
    </message>
    <message>
        <source>Your filters hide %1</source>
        <translation>آپ کے فلٹر %1 کو چھپا رہے ہیں</translation>
    </message>
    <message>
        <source>Its card is shown, but the list does not have it. The filters were kept.</source>
        <translation>اس کا کارڈ دکھایا گیا ہے مگر فہرست میں وہ نہیں ہے۔ فلٹر برقرار رکھے گئے۔</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>سب فلٹر ہٹائیں</translation>
    </message>
    <message>
        <source>Filter set: %1</source>
        <translation>فلٹر لگایا گیا: %1</translation>
    </message>
    <message>
        <source>Employers are recorded by cloud, not by platform. Filter set: %1</source>
        <translation>ادارے پلیٹ فارم کے نہیں، کلاؤڈ کے لحاظ سے درج ہیں۔ فلٹر لگایا گیا: %1</translation>
    </message>
</context>
<context>
    <name>Guess</name>
    <message>
        <source>Your guess</source>
        <translation>آپ کا اندازہ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Hidden until you reveal it</source>
        <translation>ظاہر کرنے تک پوشیدہ</translation>
    </message>
    <message>
        <source>The guess, %1, is one of the room and no figure of the data.</source>
        <translation>اندازہ، %1، کمرے کا اپنا ہے، ڈیٹا کا عدد نہیں۔</translation>
    </message>
    <message>
        <source>%1: what does it pay a month?</source>
        <translation>%1: ماہانہ تنخواہ کتنی ہے؟</translation>
    </message>
    <message>
        <source>%1: what does it pay a year?</source>
        <translation>%1: سالانہ تنخواہ کتنی ہے؟</translation>
    </message>
    <message>
        <source>%1 of %2 published figures share pay with the guess</source>
        <translation>%2 شائع شدہ اعداد میں سے %1 اندازے سے ملتے ہیں</translation>
    </message>
    <message>
        <source>The guess is the published range</source>
        <translation>اندازہ بالکل شائع شدہ حد ہے</translation>
    </message>
    <message>
        <source>The published range is higher than the guess</source>
        <translation>شائع شدہ حد اندازے سے اوپر ہے</translation>
    </message>
    <message>
        <source>The published range is lower than the guess</source>
        <translation>شائع شدہ حد اندازے سے نیچے ہے</translation>
    </message>
    <message>
        <source>The guess lies within the published range</source>
        <translation>اندازہ شائع شدہ حد کے اندر ہے</translation>
    </message>
    <message>
        <source>The guess holds the whole published range</source>
        <translation>اندازے میں پوری شائع شدہ حد آ جاتی ہے</translation>
    </message>
    <message>
        <source>Each source stands for itself; none is the right answer.</source>
        <translation>ہر ماخذ اپنی بات کہتا ہے؛ کوئی ایک درست جواب نہیں۔</translation>
    </message>
    <message>
        <source>Guess and range share no pay.</source>
        <translation>اندازے اور حد میں کچھ مشترک نہیں۔</translation>
    </message>
    <message>
        <source>Guess and range overlap between %1 and %2.</source>
        <translation>اندازہ اور حد %1 سے %2 تک مشترک ہیں۔</translation>
    </message>
    <message>
        <source>Guess and range meet at %1.</source>
        <translation>اندازہ اور حد صرف %1 پر ملتے ہیں۔</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>%1 زیادہ</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation>%1 کم</translation>
    </message>
    <message>
        <source>It starts %1 higher.</source>
        <translation>یہ %1 اوپر سے شروع ہوتی ہے۔</translation>
    </message>
    <message>
        <source>It starts %1 lower.</source>
        <translation>یہ %1 نیچے سے شروع ہوتی ہے۔</translation>
    </message>
    <message>
        <source>It starts where the guess does.</source>
        <translation>یہ وہیں سے شروع ہوتی ہے جہاں سے اندازہ۔</translation>
    </message>
    <message>
        <source>It ends %1 higher.</source>
        <translation>یہ %1 اوپر ختم ہوتی ہے۔</translation>
    </message>
    <message>
        <source>It ends %1 lower.</source>
        <translation>یہ %1 نیچے ختم ہوتی ہے۔</translation>
    </message>
    <message>
        <source>It ends where the guess does.</source>
        <translation>یہ وہیں ختم ہوتی ہے جہاں اندازہ۔</translation>
    </message>
</context>
<context>
    <name>GuessBoard</name>
    <message>
        <source>Low end of your guess</source>
        <translation>آپ کے اندازے کا نچلا سرا</translation>
    </message>
    <message>
        <source>High end of your guess</source>
        <translation>آپ کے اندازے کا اوپری سرا</translation>
    </message>
</context>
<context>
    <name>GuessPage</name>
    <message>
        <source>Guesses stay on this computer and carry no name.</source>
        <translation>اندازے اسی کمپیوٹر پر رہتے ہیں اور ان پر کوئی نام نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Leave guessing</source>
        <translation>اندازہ چھوڑیں</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>چارٹ کاپی کریں</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>تصویر ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>دوبارہ اندازہ لگائیں</translation>
    </message>
    <message>
        <source>Copy result</source>
        <translation>نتیجہ کاپی کریں</translation>
    </message>
    <message>
        <source>How guessing works</source>
        <translation>اندازہ کیسے لگتا ہے</translation>
    </message>
    <message>
        <source>1. Drag the two ends of the dashed range, or use the arrow keys.
2. Reveal the figures: every source&apos;s own range appears, with the gap.
3. Talk about the gap. The guess can be exported with the chart.</source>
        <translation>1۔ نقطہ دار حد کے دونوں سرے کھینچیں، یا تیر والی کلیدیں استعمال کریں۔
2۔ اعداد ظاہر کریں: ہر ماخذ کی اپنی حد فرق کے ساتھ سامنے آئے گی۔
3۔ فرق پر بات کریں۔ اندازہ چارٹ کے ساتھ ایکسپورٹ ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>سوالات</translation>
    </message>
    <message>
        <source>Nothing to guess</source>
        <translation>اندازے کے لیے کچھ نہیں</translation>
    </message>
    <message>
        <source>No source on this scale gives a range for a role and a level. Change the filters, then guess.</source>
        <translation>اس پیمانے پر کوئی ماخذ کسی عہدے اور سطح کی حد نہیں دیتا۔ فلٹر بدلیں، پھر اندازہ لگائیں۔</translation>
    </message>
    <message>
        <source>Your guess: %1</source>
        <translation>آپ کا اندازہ: %1</translation>
    </message>
    <message>
        <source>Result copied with its sources</source>
        <translation>نتیجہ مآخذ کے ساتھ کاپی ہو گیا</translation>
    </message>
    <message>
        <source>Guess first</source>
        <translation>پہلے اندازہ</translation>
    </message>
    <message>
        <source>Guess first, %1 of %2</source>
        <translation>پہلے اندازہ، %2 میں سے %1</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys.</source>
        <translation>سرے کھینچیں، یا تیر والی کلیدیں استعمال کریں۔</translation>
    </message>
    <message>
        <source>Reveal figures</source>
        <translation>اعداد ظاہر کریں</translation>
    </message>
    <message>
        <source>Back to the salaries</source>
        <translation>تنخواہوں پر واپس</translation>
    </message>
    <message>
        <source>Show next question</source>
        <translation>اگلا سوال دکھائیں</translation>
    </message>
    <message>
        <source>Your guess stands first</source>
        <translation>پہلے آپ کا اندازہ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>مآخذ: %1۔</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Menu</source>
        <translation>مینو</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>ٹیب</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>not installed</source>
        <translation>انسٹال نہیں</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>کی بورڈ شارٹ کٹس</translation>
    </message>
    <message>
        <source>About Market Explorer</source>
        <translation>مارکیٹ ایکسپلورر کا تعارف</translation>
    </message>
    <message>
        <source>The market for AI and cloud work in Pakistan, with the source of every figure.</source>
        <translation>پاکستان میں اے آئی اور کلاؤڈ کے کام کی منڈی، ہر عدد کے ماخذ کے ساتھ۔</translation>
    </message>
    <message>
        <source>It works offline and sends nothing.</source>
        <translation>یہ انٹرنیٹ کے بغیر چلتا ہے اور کچھ باہر نہیں بھیجتا۔</translation>
    </message>
    <message>
        <source>Data pack %1, gathered up to %2.</source>
        <translation>ڈیٹا پیک ⁦%1⁩، ⁦%2⁩ تک جمع شدہ۔</translation>
    </message>
    <message>
        <source>Move between cells, bars and rows</source>
        <translation>خانوں، بارز اور قطاروں کے درمیان جائیں</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>تیر والی کلیدیں</translation>
    </message>
    <message>
        <source>Open what has the focus</source>
        <translation>منتخب چیز کھولیں</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>⁦Enter⁩ کلید</translation>
    </message>
    <message>
        <source>Star the employer of the row</source>
        <translation>قطار کے ادارے پر ستارہ لگائیں</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>اسپیس</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Find an employer</source>
        <translation>ادارہ تلاش کریں</translation>
    </message>
</context>
<context>
    <name>NothingLeft</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>فلٹر ہٹائیں: %1</translation>
    </message>
    <message>
        <source>No employer matches</source>
        <translation>کوئی ادارہ نہیں ملا</translation>
    </message>
    <message>
        <source>No employer is recorded with %1.</source>
        <translation>ان فلٹرز کے ساتھ کوئی ادارہ درج نہیں: %1۔</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>سب فلٹر ہٹائیں</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>یہ اطلاع بند کریں</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Page</source>
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>منظر</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>جدول محفوظ کریں</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>تصویر ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>چارٹ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>جدول کاپی کریں</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>چارٹ کاپی کریں</translation>
    </message>
</context>
<context>
    <name>PageFacets</name>
    <message>
        <source>Filters</source>
        <translation>فلٹر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 مآخذ</translation>
    </message>
    <message>
        <source>Source: 1 publication.</source>
        <translation>ماخذ: 1 اشاعت۔</translation>
    </message>
    <message>
        <source>Sources: %1 publications.</source>
        <translation>مآخذ: %1 اشاعتیں۔</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>تمام فلٹر ہٹائیں</translation>
    </message>
    <message>
        <source>Entry copied with its sources</source>
        <translation>اندراج مآخذ سمیت کاپی ہو گیا</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>کاپی کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Table copied: paste it into a sheet</source>
        <translation>جدول کاپی ہو گیا: اسے کسی شیٹ میں چسپاں کریں</translation>
    </message>
    <message>
        <source>1 filter cleared</source>
        <translation>1 فلٹر ہٹایا گیا</translation>
    </message>
    <message>
        <source>%1 filters cleared</source>
        <translation>%1 فلٹر ہٹائے گئے</translation>
    </message>
    <message>
        <source>Filters of employers cleared</source>
        <translation>اداروں کے فلٹر ہٹائے گئے</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Type a name: employers, sectors, cities, roles, clouds, platforms, uses, capabilities, skills, certifications, indicators, sources. Or choose a command.</source>
        <translation>کوئی نام لکھیں: ادارے، شعبے، شہر، عہدے، کلاؤڈ، پلیٹ فارم، استعمال، صلاحیتیں، مہارتیں، اسناد، اشاریے، مآخذ۔ یا کوئی حکم چنیں۔</translation>
    </message>
    <message>
        <source>No name has “%1” as it is written. These come close.</source>
        <translation>کسی نام میں “%1” ہو بہو نہیں۔ یہ نام اس کے قریب ہیں۔</translation>
    </message>
    <message>
        <source>found by “%1”</source>
        <translation>“%1” سے ملا</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>اور %1 مزید</translation>
    </message>
    <message>
        <source>and at least %1 more</source>
        <translation>اور کم از کم %1 مزید</translation>
    </message>
    <message>
        <source>List all in the table</source>
        <translation>سب کو جدول میں دکھائیں</translation>
    </message>
    <message>
        <source>Nothing to look for</source>
        <translation>تلاش کرنے کو کچھ نہیں</translation>
    </message>
    <message>
        <source>“%1” has no letter and no digit. Type a part of a name or of a command.</source>
        <translation>“%1” میں کوئی حرف یا ہندسہ نہیں۔ کسی نام یا حکم کا کچھ حصہ لکھیں۔</translation>
    </message>
    <message>
        <source>Looked for “%1” in every name and command, also with a slip or two. Try fewer letters.</source>
        <translation>ہر نام اور حکم میں “%1” تلاش کیا گیا، ایک دو غلطیوں کی گنجائش کے ساتھ بھی۔ کم حروف لکھ کر دیکھیں۔</translation>
    </message>
    <message>
        <source>No command is called “%1”. No database is open, so no names can be looked for.</source>
        <translation>“%1” نام کا کوئی حکم نہیں۔ کوئی ڈیٹابیس کھلا نہیں، اس لیے نام تلاش نہیں کیے جا سکتے۔</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>No database is open, so there are only commands.</source>
        <translation>کوئی ڈیٹابیس کھلا نہیں، اس لیے صرف احکام دستیاب ہیں۔</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>حکم</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>جو ملا</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens, Escape closes</source>
        <translation>تیر والی کلیدیں چنتی ہیں، Enter کھولتا ہے، Escape بند کرتا ہے</translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <source>Search</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>سب کچھ تلاش کریں</translation>
    </message>
    <message>
        <source>Search everything: names, sources, commands</source>
        <translation>سب کچھ تلاش کریں: نام، مآخذ، احکام</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Filters</source>
        <translation>فلٹرز</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفصیلات</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>تفصیلات دکھائیں یا چھپائیں</translation>
    </message>
    <message>
        <source>The data cannot be shown</source>
        <translation>ڈیٹا دکھایا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation>کوئی اور ڈیٹا بیس کھولیں</translation>
    </message>
    <message>
        <source>Use the bundled data</source>
        <translation>ساتھ دیا گیا ڈیٹا استعمال کریں</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>No pay figure matches</source>
        <translation>تنخواہ کا کوئی عدد مطابقت نہیں رکھتا</translation>
    </message>
    <message>
        <source>%2 sources on %1 pay share no figure</source>
        <translation>%1 کی تنخواہ پر %2 مآخذ کا کوئی عدد مشترک نہیں</translation>
    </message>
    <message>
        <source>%2 sources on %1 pay overlap</source>
        <translation>%1 کی تنخواہ پر %2 مآخذ کے اعداد ملتے ہیں</translation>
    </message>
    <message>
        <source>%1 pay starts where %2 pay ends, or above</source>
        <translation>%1 کی تنخواہ وہاں سے شروع ہے جہاں %2 کی ختم ہو، یا اس سے اوپر</translation>
    </message>
    <message>
        <source>%1 ranges lie above %2 ranges at both ends</source>
        <translation>%1 کی حدیں دونوں سروں پر %2 سے اوپر ہیں</translation>
    </message>
    <message>
        <source>One source alone gives %1 pay by level</source>
        <translation>%1 کی سطح وار تنخواہ صرف ایک ماخذ دیتا ہے</translation>
    </message>
    <message>
        <source>%1 of %2 pay figures state no method</source>
        <translation>تنخواہ کے %2 میں سے %1 اعداد اپنا طریقہ نہیں بتاتے</translation>
    </message>
    <message>
        <source>%1: %2 pay figures from %3 publishers</source>
        <translation>%1: %3 ناشرین سے تنخواہ کے %2 اعداد</translation>
    </message>
    <message>
        <source>%1 pay figures for %2 roles from %3 publishers</source>
        <translation>%2 عہدوں کے لیے %3 ناشرین سے تنخواہ کے %1 اعداد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 pay figures from one publisher</source>
        <translation>%1: ایک ناشر سے تنخواہ کے %2 اعداد</translation>
    </message>
    <message>
        <source>%1 pay figures for %2 roles from one publisher</source>
        <translation>%2 عہدوں کے لیے ایک ناشر سے تنخواہ کے %1 اعداد</translation>
    </message>
    <message>
        <source>Monthly pay in %1, %2.</source>
        <translation>ماہانہ تنخواہ، %1، %2۔</translation>
    </message>
    <message>
        <source>Yearly pay in %1, %2.</source>
        <translation>سالانہ تنخواہ، %1، %2۔</translation>
    </message>
    <message>
        <source>thousand %1 (k)</source>
        <translation>ہزار %1 (k) میں</translation>
    </message>
    <message>
        <source>%1, lakh and crore</source>
        <translation>%1، لاکھ اور کروڑ میں</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>In prices of %1.</source>
        <translation>%1 کی قیمتوں میں۔</translation>
    </message>
    <message>
        <source>Converted.</source>
        <translation>تبدیل شدہ۔</translation>
    </message>
    <message>
        <source>One row for each source. Gross or net not stated.</source>
        <translation>ہر ماخذ کی الگ قطار۔ خام یا خالص ہونا نہیں بتایا گیا۔</translation>
    </message>
    <message>
        <source>%1 stated a year, shown ÷ 12.</source>
        <translation>%1 سالانہ بتائے گئے، 12 پر تقسیم کر کے دکھائے گئے۔</translation>
    </message>
    <message>
        <source>%1 stated a month, shown × 12.</source>
        <translation>%1 ماہانہ بتائے گئے، 12 سے ضرب دے کر دکھائے گئے۔</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 ماہانہ</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 سالانہ</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>%1 کا ڈیٹا</translation>
    </message>
    <message>
        <source>year not stated</source>
        <translation>سال نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>stated a year, divided by 12</source>
        <translation>سالانہ بتایا گیا، 12 پر تقسیم کیا گیا</translation>
    </message>
    <message>
        <source>stated a month, multiplied by 12</source>
        <translation>ماہانہ بتایا گیا، 12 سے ضرب دیا گیا</translation>
    </message>
    <message>
        <source>doubted: %1</source>
        <translation>شک ہے: %1</translation>
    </message>
    <message>
        <source>All %1 publishers hold pay from %2 to %3 %4.</source>
        <translation>تمام %1 ناشرین %4 %2 سے %3 تک کی تنخواہ بتاتے ہیں۔</translation>
    </message>
    <message>
        <source>One publisher ends at %2 %4, another begins at %3.</source>
        <translation>ایک ناشر %4 %2 پر ختم ہوتا ہے، دوسرا %3 سے شروع۔</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>سالانہ</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>ماہانہ</translation>
    </message>
    <message>
        <source>Years of experience differ or are not stated by all.</source>
        <translation>تجربے کے سال مختلف ہیں یا سب نے نہیں بتائے۔</translation>
    </message>
    <message>
        <source>%1 of %2 ranges state no method.</source>
        <translation>%2 میں سے %1 حدود کا طریقہ نہیں بتایا گیا۔</translation>
    </message>
    <message>
        <source>The data are of %1.</source>
        <translation>ڈیٹا %1 کا ہے۔</translation>
    </message>
    <message>
        <source>None says whether gross or net.</source>
        <translation>کوئی نہیں بتاتا کہ خام ہے یا خالص۔</translation>
    </message>
    <message>
        <source>Not in this picture: %1.</source>
        <translation>اس تصویر میں نہیں: %1۔</translation>
    </message>
    <message>
        <source>%1 of %2 figures</source>
        <translation>%2 میں سے %1 اعداد</translation>
    </message>
    <message>
        <source>%1 in Pakistan in PKR</source>
        <translation>پاکستان میں PKR میں %1</translation>
    </message>
    <message>
        <source>%1 in Pakistan in USD</source>
        <translation>پاکستان میں USD میں %1</translation>
    </message>
    <message>
        <source>%1 remote in USD</source>
        <translation>ریموٹ USD میں %1</translation>
    </message>
    <message>
        <source>%1 remote in PKR</source>
        <translation>ریموٹ PKR میں %1</translation>
    </message>
    <message>
        <source>%1 by city</source>
        <translation>شہر وار %1</translation>
    </message>
    <message>
        <source>%1 without prices</source>
        <translation>%1 بغیر قیمتوں کے</translation>
    </message>
    <message>
        <source>%1 without a method</source>
        <translation>طریقے کے بغیر %1</translation>
    </message>
    <message>
        <source>Not on this scale: %1</source>
        <translation>اس پیمانے پر نہیں: %1</translation>
    </message>
    <message>
        <source>Bar: range as published.</source>
        <translation>پٹی: شائع شدہ حد۔</translation>
    </message>
    <message>
        <source>Box: middle half and median.</source>
        <translation>خانہ: درمیانی نصف اور وسطانیہ۔</translation>
    </message>
    <message>
        <source>Thin line: no method stated.</source>
        <translation>باریک لکیر: طریقہ نہیں بتایا گیا۔</translation>
    </message>
    <message>
        <source>Open dot: single figure or report.</source>
        <translation>کھلا نقطہ: ایک عدد یا ایک اطلاع۔</translation>
    </message>
    <message>
        <source>Strip: many figures, darker where more hold an amount.</source>
        <translation>پٹی: بہت سے اعداد، جہاں زیادہ ہوں وہاں گہری۔</translation>
    </message>
    <message>
        <source>Shaded: no pay shared by all.</source>
        <translation>سایہ دار: وہ تنخواہ جو سب میں مشترک نہیں۔</translation>
    </message>
    <message>
        <source>Shaded: pay shared by all.</source>
        <translation>سایہ دار: وہ تنخواہ جو سب میں مشترک ہے۔</translation>
    </message>
    <message>
        <source>%1 (%2 figures state no years)</source>
        <translation>%1 (%2 اعداد میں سال نہیں بتائے گئے)</translation>
    </message>
    <message>
        <source>Enlarged: %1. 0 shows the whole axis.</source>
        <translation>بڑا کیا ہوا حصہ: %1۔ 0 سے پورا محور۔</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, or + and −, enlarge the axis.</source>
        <translation>کنٹرول کلید اور پہیے سے، یا + اور − سے محور بڑا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>No figure found for: %1</source>
        <translation>ان کے لیے کوئی عدد نہیں ملا: %1</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>مآخذ: %1۔</translation>
    </message>
    <message>
        <source>Sources: %1 and 1 more publisher.</source>
        <translation>مآخذ: %1 اور مزید 1 ناشر۔</translation>
    </message>
    <message>
        <source>Sources: %1 and %2 more publishers.</source>
        <translation>مآخذ: %1 اور مزید %2 ناشرین۔</translation>
    </message>
    <message>
        <source>Confidence: %1.</source>
        <translation>اعتبار: %1۔</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>کوئی فلٹر نہیں</translation>
    </message>
    <message>
        <source>%1 of %2 figures pass: %3.</source>
        <translation>%2 میں سے %1 اعداد شامل ہیں: %3۔</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>in Pakistan</source>
        <translation>پاکستان میں</translation>
    </message>
    <message>
        <source>remote for employers abroad</source>
        <translation>بیرونِ ملک اداروں کے لیے ریموٹ</translation>
    </message>
    <message>
        <source>%1 crore</source>
        <translation>%1 کروڑ</translation>
    </message>
    <message>
        <source>%1 lakh</source>
        <translation>%1 لاکھ</translation>
    </message>
    <message>
        <source>%1 and up</source>
        <translation>%1 اور اوپر</translation>
    </message>
    <message>
        <source>and up</source>
        <translation>اور اوپر</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>ابتدائی</translation>
    </message>
    <message>
        <source>Mid-level</source>
        <translation>درمیانی</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>سینئر</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>لیڈ</translation>
    </message>
    <message>
        <source>Level not stated</source>
        <translation>سطح نہیں بتائی گئی</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>تمام سطحیں</translation>
    </message>
    <message>
        <source>%1+ years</source>
        <translation>%1+ سال</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <translation>%1 سال تک</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <translation>%1–%2 سال</translation>
    </message>
    <message>
        <source>Adverts %1</source>
        <translation>اشتہارات %1</translation>
    </message>
    <message>
        <source>Adverts</source>
        <translation>اشتہارات</translation>
    </message>
    <message>
        <source>%1 publishers</source>
        <translation>%1 ناشرین</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>%1 اعداد</translation>
    </message>
    <message>
        <source>lowest %1, highest %2</source>
        <translation>کم سے کم %1، زیادہ سے زیادہ %2</translation>
    </message>
    <message>
        <source>The publisher&apos;s own estimate</source>
        <translation>ناشر کا اپنا تخمینہ</translation>
    </message>
    <message>
        <source>Pay stated in adverts</source>
        <translation>اشتہارات میں بتائی گئی تنخواہ</translation>
    </message>
    <message>
        <source>Site estimate, method not stated</source>
        <translation>ویب سائٹ کا تخمینہ، طریقہ نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>Method not recorded</source>
        <translation>طریقہ درج نہیں</translation>
    </message>
    <message>
        <source>Survey; only answers above 5,000 USD a year are in it</source>
        <translation>سروے؛ اس میں صرف سالانہ ⁦5,000 USD⁩ سے اوپر کے جواب ہیں</translation>
    </message>
    <message>
        <source>Survey; answers were given in brackets</source>
        <translation>سروے؛ جواب حدود میں دیے گئے</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>سروے</translation>
    </message>
    <message>
        <source>Range as published</source>
        <translation>شائع شدہ حد</translation>
    </message>
    <message>
        <source>Middle half of the answers, with their median</source>
        <translation>جوابات کا درمیانی نصف، وسطانیے کے ساتھ</translation>
    </message>
    <message>
        <source>Range, no method stated</source>
        <translation>حد، طریقہ نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>Lowest and highest of one or two reports</source>
        <translation>ایک یا دو اطلاعات کا کم سے کم اور زیادہ سے زیادہ</translation>
    </message>
    <message>
        <source>A single figure</source>
        <translation>ایک عدد</translation>
    </message>
    <message>
        <source>From here upward, no end stated</source>
        <translation>یہاں سے اوپر، آخری حد نہیں بتائی گئی</translation>
    </message>
    <message>
        <source>No figure found in this data</source>
        <translation>اس ڈیٹا میں کوئی عدد نہیں ملا</translation>
    </message>
    <message>
        <source>Hidden: %1 without a stated method</source>
        <translation>پوشیدہ: طریقہ بتائے بغیر %1</translation>
    </message>
    <message>
        <source>Only for single cities: %1</source>
        <translation>صرف الگ شہروں کے لیے: %1</translation>
    </message>
    <message>
        <source>Prices of their year not recorded: %1</source>
        <translation>ان کے سال کی قیمتیں درج نہیں: %1</translation>
    </message>
    <message>
        <source>Only remote or in another currency: %1</source>
        <translation>صرف ریموٹ یا دوسری کرنسی میں: %1</translation>
    </message>
    <message>
        <source>Hidden by the filters: %1</source>
        <translation>فلٹروں سے پوشیدہ: %1</translation>
    </message>
    <message>
        <source>In Pakistan, PKR</source>
        <translation>پاکستان میں، PKR</translation>
    </message>
    <message>
        <source>In Pakistan, stated in USD</source>
        <translation>پاکستان میں، USD میں بتائی گئی</translation>
    </message>
    <message>
        <source>Remote for employers abroad, USD</source>
        <translation>بیرونِ ملک اداروں کے لیے ریموٹ، USD</translation>
    </message>
    <message>
        <source>Remote for employers abroad, stated in PKR</source>
        <translation>بیرونِ ملک اداروں کے لیے ریموٹ، PKR میں بتائی گئی</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادائیگی</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Year of data</source>
        <translation>ڈیٹا کا سال</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>اعتبار کی سطح</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>دکھائے گئے</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>تجربہ</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>موازنہ</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>پورا ملک</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>کوئی بھی</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 سال</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 سال</translation>
    </message>
    <message>
        <source>City figures</source>
        <translation>شہروں کے اعداد</translation>
    </message>
    <message>
        <source>No site estimates</source>
        <translation>ویب سائٹ کے تخمینوں کے بغیر</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>ہزار</translation>
    </message>
    <message>
        <source>Lakh, crore</source>
        <translation>لاکھ، کروڑ</translation>
    </message>
    <message>
        <source>Full numbers</source>
        <translation>پورے اعداد</translation>
    </message>
</context>
<context>
    <name>PayBaseline</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%5: %1 and %2 overlap between %3 and %4.</source>
        <translation>%5: %1 اور %2 کی تنخواہ %3 سے %4 تک مشترک ہے۔</translation>
    </message>
    <message>
        <source>%5: %1 and %2 meet at %3 and share nothing else.</source>
        <translation>%5: %1 اور %2 صرف %3 پر ملتے ہیں، باقی کچھ مشترک نہیں۔</translation>
    </message>
    <message>
        <source>%5: %1 and %2 share no pay; between them lie %3 to %4.</source>
        <translation>%5: %1 اور %2 کی کوئی تنخواہ مشترک نہیں؛ بیچ میں %3 سے %4 تک کا فرق ہے۔</translation>
    </message>
    <message>
        <source>The role to compare with has no figure on this scale.</source>
        <translation>جس عہدے سے موازنہ ہے اس کا اس پیمانے پر کوئی عدد نہیں۔</translation>
    </message>
    <message>
        <source>No source gives %1 and another role here for one level and the same years.</source>
        <translation>کوئی ماخذ یہاں %1 اور کسی دوسرے عہدے کو ایک ہی درجے اور ایک جیسے برسوں کے لیے نہیں بتاتا۔</translation>
    </message>
    <message>
        <source>Low end %1, high end %2, %3</source>
        <translation>نچلا سرا %1، اوپری سرا %2، %3</translation>
    </message>
    <message>
        <source>against %1 (%2), %3</source>
        <translation>بمقابلہ %1 (%2)، %3</translation>
    </message>
    <message>
        <source>Percent: low / high end against %1 of the same source and level.</source>
        <translation>فیصد: نچلا / اوپری سرا، اسی ماخذ اور درجے کے %1 کے مقابل۔</translation>
    </message>
</context>
<context>
    <name>PayCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>ماخذ کیا کہتا ہے</translation>
    </message>
    <message>
        <source>Nothing beside the figure</source>
        <translation>عدد کے سوا کچھ نہیں</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Copy figure</source>
        <translation>عدد کاپی کریں</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>اعداد</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>ناشرین</translation>
    </message>
    <message>
        <source>No method</source>
        <translation>طریقہ نہیں</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <source>Thin lines. They never carry the title.</source>
        <translation>باریک لکیریں۔ عنوان کبھی ان پر مبنی نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Gross or net</source>
        <translation>خام یا خالص</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>کم سے کم</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>زیادہ سے زیادہ</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Too many to show one by one. Choose a source, a city or years to see single figures.</source>
        <translation>ایک ایک کر کے دکھانے کے لیے بہت زیادہ۔ ماخذ، شہر یا سال چنیں تو الگ الگ اعداد دکھیں گے۔</translation>
    </message>
    <message>
        <source>Two sources are two marks, never an average</source>
        <translation>دو مآخذ دو نشان ہیں، کبھی اوسط نہیں</translation>
    </message>
    <message>
        <source>Choose a row to see who states it, when, how it came about and what the publisher gains.</source>
        <translation>قطار چنیں اور دیکھیں کہ یہ کون بتاتا ہے، کب، عدد کیسے بنا اور ناشر کو کیا فائدہ ہے۔</translation>
    </message>
    <message>
        <source>Check claims</source>
        <translation>دعوے جانچیں</translation>
    </message>
    <message>
        <source>Sources compared</source>
        <translation>مآخذ کا موازنہ</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>نہیں ملا</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>نچلا سرا</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>اوپری سرا</translation>
    </message>
    <message>
        <source>%1 more in the table</source>
        <translation>مزید %1 جدول میں</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>مشترک حصہ</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>ماہانہ</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>سالانہ</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>عین عدد</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>جیسا بتایا گیا</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>وسطانیہ</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>اطلاعات</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طریقہ</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>ڈیٹا کا سال</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>پورا ملک</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>شک</translation>
    </message>
</context>
<context>
    <name>PayCompareBar</name>
    <message>
        <source>Experience</source>
        <translation>تجربہ</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>تجربے کے سال</translation>
    </message>
    <message>
        <source>Figures whose source states years that hold these; nothing is interpolated</source>
        <translation>وہ اعداد جن کے ماخذ کے بتائے ہوئے برسوں میں یہ آتے ہیں؛ بیچ کے اعداد نہیں گھڑے جاتے</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>موازنہ کریں</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>کسی سے نہیں</translation>
    </message>
</context>
<context>
    <name>PayFacets</name>
    <message>
        <source>Filters</source>
        <translation>فلٹرز</translation>
    </message>
    <message>
        <source>Filters of employers do not narrow pay.</source>
        <translation>اداروں کے فلٹر تنخواہ کو محدود نہیں کرتے۔</translation>
    </message>
    <message>
        <source>1 filter cleared</source>
        <translation>1 فلٹر ہٹایا گیا</translation>
    </message>
    <message>
        <source>%1 filters cleared</source>
        <translation>%1 فلٹر ہٹائے گئے</translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation>عہدہ تلاش کریں</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>ماخذ تلاش کریں</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 اقدار</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PayMeasure</name>
    <message>
        <source>%1, end of %2</source>
        <translation>%1، اختتام %2</translation>
    </message>
    <message>
        <source>%1, average of %2</source>
        <translation>%1، اوسط %2</translation>
    </message>
    <message>
        <source>Converted to %1 at %2 PKR for one USD, a rate of your own.</source>
        <translation>%1 میں تبدیل، ایک USD کے %2 PKR، آپ کا اپنا نرخ۔</translation>
    </message>
    <message>
        <source>Converted to %1 at %2 PKR for one USD (end of %3, %4).</source>
        <translation>%1 میں تبدیل، ایک USD کے %2 PKR (اختتام %3، %4)۔</translation>
    </message>
    <message>
        <source>Converted to %1 at %2 PKR for one USD (average of %3, %4).</source>
        <translation>%1 میں تبدیل، ایک USD کے %2 PKR (اوسط %3، %4)۔</translation>
    </message>
    <message>
        <source>In prices of %1: pay × (1 + inflation) of each later year up to %1 (yearly averages, %2).</source>
        <translation>%1 کی قیمتوں میں: تنخواہ × (1 + مہنگائی)، %1 تک کے ہر بعد کے سال کی (سالانہ اوسط، %2)۔</translation>
    </message>
    <message>
        <source>%1 figures stated in USD are not shown: prices in Pakistan do not measure dollars.</source>
        <translation>USD میں بتائے گئے %1 اعداد نہیں دکھائے گئے: پاکستان کی قیمتیں ڈالر کو نہیں ناپتیں۔</translation>
    </message>
    <message>
        <source>%1 figures are not shown: inflation up to their year is not recorded (known: %2–%3).</source>
        <translation>%1 اعداد نہیں دکھائے گئے: ان کے سال تک کی مہنگائی درج نہیں (معلوم: %2–%3)۔</translation>
    </message>
    <message>
        <source>stated as %1</source>
        <translation>اصل میں %1</translation>
    </message>
    <message>
        <source>Type how many rupees one dollar costs. The last rate is kept.</source>
        <translation>لکھیں کہ ایک ڈالر کتنے روپے کا ہے۔ پچھلا نرخ باقی ہے۔</translation>
    </message>
    <message>
        <source>This is no rate such as 277.70, from 1 to %1 rupees for a dollar. The last rate is kept.</source>
        <translation>یہ 277.70 جیسا نرخ نہیں، ایک ڈالر کے 1 سے %1 روپے تک۔ پچھلا نرخ باقی ہے۔</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>جیسا بتایا گیا</translation>
    </message>
    <message>
        <source>All in PKR</source>
        <translation>سب PKR میں</translation>
    </message>
    <message>
        <source>All in USD</source>
        <translation>سب USD میں</translation>
    </message>
</context>
<context>
    <name>PayMeasureDialog</name>
    <message>
        <source>Currency and prices</source>
        <translation>کرنسی اور قیمتیں</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>کرنسی</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>نرخ</translation>
    </message>
    <message>
        <source>PKR for one USD</source>
        <translation>ایک USD کے PKR</translation>
    </message>
    <message>
        <source>Your own rate, rupees for one dollar</source>
        <translation>آپ کا اپنا نرخ، ایک ڈالر کے روپے</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>قیمتیں</translation>
    </message>
    <message>
        <source>Prices of</source>
        <translation>قیمتیں سال</translation>
    </message>
    <message>
        <source>Show as stated</source>
        <translation>جیسا بتایا گیا دکھائیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>My own rate</source>
        <translation>میرا اپنا نرخ</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>جیسا بتایا گیا</translation>
    </message>
    <message>
        <source>Every figure stands in the currency of its source.</source>
        <translation>ہر عدد اپنے ماخذ کی کرنسی میں ہے۔</translation>
    </message>
    <message>
        <source>Every figure stands in the prices of its own year.</source>
        <translation>ہر عدد اپنے سال کی قیمتوں میں ہے۔</translation>
    </message>
</context>
<context>
    <name>PayTable</name>
    <message>
        <source>Role</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>تنخواہ</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طریقہ</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>ڈیٹا کا سال</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>اعتبار کی سطح</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>جیسا بتایا گیا</translation>
    </message>
    <message>
        <source>Low end against</source>
        <translation>نچلا سرا بمقابلہ</translation>
    </message>
    <message>
        <source>High end against</source>
        <translation>اوپری سرا بمقابلہ</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>مشترک حصہ</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>نہیں بتایا گیا</translation>
    </message>
</context>
<context>
    <name>PayViewBar</name>
    <message>
        <source>Ranges</source>
        <translation>حدود</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>View</source>
        <translation>منظر</translation>
    </message>
    <message>
        <source>Pay for a month or a year</source>
        <translation>ماہانہ یا سالانہ تنخواہ</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادائیگی</translation>
    </message>
    <message>
        <source>In</source>
        <translation>اعداد</translation>
    </message>
    <message>
        <source>Currency, prices</source>
        <translation>کرنسی، قیمتیں</translation>
    </message>
    <message>
        <source>Convert to another currency, or show in the prices of one year</source>
        <translation>دوسری کرنسی میں تبدیل کریں، یا ایک سال کی قیمتوں میں دکھائیں</translation>
    </message>
    <message>
        <source>Guess first</source>
        <translation>پہلے اندازہ</translation>
    </message>
    <message>
        <source>Guess pay before it is shown (G)</source>
        <translation>تنخواہ دیکھنے سے پہلے اندازہ لگائیں (G)</translation>
    </message>
    <message>
        <source>Check claims</source>
        <translation>دعوے جانچیں</translation>
    </message>
    <message>
        <source>Take-home</source>
        <translation>ہاتھ میں تنخواہ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>چارٹ کاپی کریں</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>تصویر ایکسپورٹ کریں</translation>
    </message>
</context>
<context>
    <name>PictureDesk</name>
    <message>
        <source>There is nothing to copy.</source>
        <translation>کاپی کرنے کے لیے کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Picture copied: paste it into a slide</source>
        <translation>تصویر کاپی ہو گئی: اسے سلائیڈ میں پیسٹ کریں</translation>
    </message>
    <message>
        <source>There is no picture to save here.</source>
        <translation>یہاں محفوظ کرنے کے لیے کوئی تصویر نہیں۔</translation>
    </message>
    <message>
        <source>Picture saved: %1</source>
        <translation>تصویر محفوظ ہو گئی: ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>PlatformCard</name>
    <message>
        <source>No source in this data tells. That is a gap, not a “none”.</source>
        <translation>اس ڈیٹا کا کوئی ماخذ یہ نہیں بتاتا۔ یہ معلومات کی کمی ہے، ”نہیں“ نہیں۔</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>سہولت</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>مطلب</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>زمرہ</translation>
    </message>
    <message>
        <source>Copy this entry</source>
        <translation>یہ اندراج کاپی کریں</translation>
    </message>
    <message>
        <source>What is documented, not how good it is</source>
        <translation>کیا درج ہے، یہ نہیں کہ کتنا اچھا ہے</translation>
    </message>
    <message>
        <source>How to read this table</source>
        <translation>یہ جدول کیسے پڑھیں</translation>
    </message>
    <message>
        <source>Choose a cell to see what the row asks, what the vendor calls it, who says so and what they gain. No platform wins: which one fits depends on the work.</source>
        <translation>کوئی خانہ چنیں تو معلوم ہوگا کہ قطار کیا پوچھتی ہے، کمپنی اسے کیا کہتی ہے، یہ کون کہتا ہے اور اس کا کیا مفاد ہے۔ کوئی پلیٹ فارم فاتح نہیں: کون سا موزوں ہے، یہ کام پر منحصر ہے۔</translation>
    </message>
    <message>
        <source>Documented as a feature of its own</source>
        <translation>الگ سہولت کے طور پر دستاویز میں درج</translation>
    </message>
    <message>
        <source>Two filled bars</source>
        <translation>دو بھری پٹیاں</translation>
    </message>
    <message>
        <source>Documented with a limit, which its card tells</source>
        <translation>کسی حد کے ساتھ درج، جو کارڈ بتاتا ہے</translation>
    </message>
    <message>
        <source>One bar filled, one hollow</source>
        <translation>ایک پٹی بھری، ایک خالی</translation>
    </message>
    <message>
        <source>Offered for trial, not yet for work</source>
        <translation>صرف آزمائش کے لیے دستیاب</translation>
    </message>
    <message>
        <source>Two hollow bars</source>
        <translation>دو خالی پٹیاں</translation>
    </message>
    <message>
        <source>The sources say that it is missing</source>
        <translation>مآخذ کے مطابق یہ موجود نہیں</translation>
    </message>
    <message>
        <source>A cross</source>
        <translation>کاٹے کا نشان</translation>
    </message>
    <message>
        <source>No source in this data tells</source>
        <translation>اس ڈیٹا کا کوئی ماخذ نہیں بتاتا</translation>
    </message>
    <message>
        <source>A circle of dashes</source>
        <translation>ٹوٹی لکیر کا دائرہ</translation>
    </message>
    <message>
        <source>Newest date</source>
        <translation>تازہ ترین تاریخ</translation>
    </message>
    <message>
        <source>Pages have no date</source>
        <translation>صفحوں پر تاریخ نہیں</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2۔ %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The other platforms</source>
        <translation>دوسرے پلیٹ فارم</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 مآخذ</translation>
    </message>
</context>
<context>
    <name>PlatformFacets</name>
    <message>
        <source>Filters</source>
        <translation>فلٹرز</translation>
    </message>
    <message>
        <source>Filters of employers do not narrow platforms.</source>
        <translation>اداروں کے فلٹر پلیٹ فارموں پر لاگو نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 اقدار</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>زمرہ</translation>
    </message>
    <message>
        <source>Platforms shown</source>
        <translation>دکھائے گئے پلیٹ فارم</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>صرف فرق</translation>
    </message>
    <message>
        <source>Plain questions</source>
        <translation>سادہ سوالات</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>قطاریں</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>زمرہ: %1</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>چھپا ہوا: %1</translation>
    </message>
    <message>
        <source>The last platform stays in sight; show another one first.</source>
        <translation>آخری پلیٹ فارم سامنے رہتا ہے؛ پہلے کوئی اور دکھائیں۔</translation>
    </message>
</context>
<context>
    <name>PlatformUseTab</name>
    <message>
        <source>Relation</source>
        <translation>تعلق</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بلحاظ</translation>
    </message>
</context>
<context>
    <name>PlatformViewBar</name>
    <message>
        <source>Find a capability</source>
        <translation>کوئی صلاحیت تلاش کریں</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
</context>
<context>
    <name>Platforms</name>
    <message>
        <source>Category</source>
        <translation>زمرہ</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>صلاحیت</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>پلیٹ فارم</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>سہولت</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>سروس</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Source and date</source>
        <translation>ماخذ اور تاریخ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>No capability matches</source>
        <translation>کوئی صلاحیت نہیں ملی</translation>
    </message>
    <message>
        <source>%1: %2 capabilities</source>
        <translation>%1: %2 صلاحیتیں</translation>
    </message>
    <message>
        <source>The platforms are the same in all %1 capabilities</source>
        <translation>تمام %1 صلاحیتوں میں پلیٹ فارم ایک جیسے ہیں</translation>
    </message>
    <message>
        <source>The four platforms differ in %1 of %2 capabilities</source>
        <translation>چاروں پلیٹ فارم %2 میں سے %1 صلاحیتوں میں مختلف ہیں</translation>
    </message>
    <message>
        <source>%1 platforms differ in %2 of %3 capabilities</source>
        <translation>%1 پلیٹ فارم %3 میں سے %2 صلاحیتوں میں مختلف ہیں</translation>
    </message>
    <message>
        <source>Whether a feature is documented, not how good it is. No overall winner.</source>
        <translation>سہولت درج ہے یا نہیں، یہ نہیں کہ کتنی اچھی ہے۔ مجموعی طور پر کوئی فاتح نہیں۔</translation>
    </message>
    <message>
        <source>%1 of these rows differ only by a gap in the data.</source>
        <translation>ان میں سے %1 قطاروں میں فرق صرف ڈیٹا کی کمی ہے۔</translation>
    </message>
    <message>
        <source>One of these rows differs only by a gap in the data.</source>
        <translation>ان میں سے ایک قطار میں فرق صرف ڈیٹا کی کمی ہے۔</translation>
    </message>
    <message>
        <source>%1 rows without a difference are hidden.</source>
        <translation>بغیر فرق کی %1 قطاریں چھپی ہیں۔</translation>
    </message>
    <message>
        <source>1 row without a difference is hidden.</source>
        <translation>بغیر فرق کی 1 قطار چھپی ہے۔</translation>
    </message>
    <message>
        <source>%1 of %2 capabilities</source>
        <translation>%2 میں سے %1 صلاحیتیں</translation>
    </message>
    <message>
        <source>%1 of %2 differ</source>
        <translation>%2 میں سے %1 میں فرق</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Sources: %1 publications. Cells by confidence: %2.</source>
        <translation>مآخذ: %1 اشاعتیں۔ اعتبار کے لحاظ سے خانے: %2۔</translation>
    </message>
    <message>
        <source>Source: %1 publication. Cells by confidence: %2.</source>
        <translation>ماخذ: %1 اشاعت۔ اعتبار کے لحاظ سے خانے: %2۔</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>کوئی فلٹر نہیں</translation>
    </message>
    <message>
        <source>Shown: %1 of %2 capabilities, %3.</source>
        <translation>دکھائی گئیں: %2 میں سے %1 صلاحیتیں، %3۔</translation>
    </message>
    <message>
        <source>Page %1 of %2.</source>
        <translation>صفحہ %1 از %2۔</translation>
    </message>
    <message>
        <source>differences only</source>
        <translation>صرف فرق</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>صرف %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>”%1“ کے ساتھ</translation>
    </message>
    <message>
        <source>Called %1 since %2</source>
        <translation>%2 سے نام %1</translation>
    </message>
    <message>
        <source>Now called %1</source>
        <translation>اب نام %1</translation>
    </message>
    <message>
        <source>%1 called %2 since %3</source>
        <translation>%1 کا نام %3 سے %2</translation>
    </message>
    <message>
        <source>%1 now called %2</source>
        <translation>%1 کا نام اب %2</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>نام بدلا</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ڈیٹا</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>تیاری</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>نفاذ</translation>
    </message>
    <message>
        <source>Run and watch (MLOps)</source>
        <translation>چلانا اور نگرانی (MLOps)</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>نظم و ضبط</translation>
    </message>
    <message>
        <source>Generative AI</source>
        <translation>جنریٹو اے آئی</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>لاگت</translation>
    </message>
    <message>
        <source>Tools and formats</source>
        <translation>اوزار اور فارمیٹ</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>جزوی</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>آزمائشی</translation>
    </message>
    <message>
        <source>None</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>نہیں ملا</translation>
    </message>
    <message>
        <source>Most differences</source>
        <translation>زیادہ فرق پہلے</translation>
    </message>
    <message>
        <source>Gap in the data</source>
        <translation>ڈیٹا کی کمی</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>فرق ہے</translation>
    </message>
    <message>
        <source>%1 of %2 pairs differ</source>
        <translation>%2 میں سے %1 جوڑوں میں فرق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PlatformsTab</name>
    <message>
        <source>1 filter cleared</source>
        <translation>1 فلٹر ہٹایا گیا</translation>
    </message>
    <message>
        <source>%1 filters cleared</source>
        <translation>%1 فلٹر ہٹائے گئے</translation>
    </message>
    <message>
        <source>No difference is recorded</source>
        <translation>کوئی فرق درج نہیں</translation>
    </message>
    <message>
        <source>The shown platforms have the same word in every row that matches.</source>
        <translation>ہر ملنے والی قطار میں دکھائے گئے پلیٹ فارموں کا جواب ایک ہے۔</translation>
    </message>
    <message>
        <source>No capability matches</source>
        <translation>کوئی صلاحیت نہیں ملی</translation>
    </message>
    <message>
        <source>No name, question or service contains these words in the chosen categories.</source>
        <translation>چنے ہوئے زمروں میں کسی نام، سوال یا سروس میں یہ الفاظ نہیں۔</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>سب فلٹر ہٹائیں</translation>
    </message>
    <message>
        <source>About this entry</source>
        <translation>اس اندراج کے بارے میں</translation>
    </message>
    <message>
        <source>Entry copied with its sources</source>
        <translation>اندراج مآخذ کے ساتھ کاپی ہو گیا</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>کاپی کرنے کے لیے کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Table copied: paste it into a sheet</source>
        <translation>جدول کاپی ہو گیا: اسے کسی شیٹ میں چسپاں کریں</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>کٹ کریں</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>پیسٹ کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>تفصیلات دکھائیں</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>تفصیلات چھپائیں</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
</context>
<context>
    <name>RegionTab</name>
    <message>
        <source>From</source>
        <translation>جہاں سے</translation>
    </message>
    <message>
        <source>any distance</source>
        <translation>کوئی بھی فاصلہ</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>حد</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Shown: %1 of %2 regions, from %3, %4.</source>
        <translation>دکھائے گئے: %2 میں سے %1 علاقے، %3 سے، %4۔</translation>
    </message>
    <message>
        <source>any distance</source>
        <translation>کوئی بھی فاصلہ</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>زیادہ سے زیادہ %1</translation>
    </message>
    <message>
        <source>Grey: not open, or no ML platform recorded.</source>
        <translation>سرمئی: کھلا نہیں، یا مشین لرننگ پلیٹ فارم درج نہیں۔</translation>
    </message>
    <message>
        <source>%1 of %2 regions</source>
        <translation>%2 میں سے %1 علاقے</translation>
    </message>
    <message>
        <source>No region matches</source>
        <translation>کوئی علاقہ نہیں ملا</translation>
    </message>
    <message>
        <source>No recorded region has these values together.</source>
        <translation>درج علاقوں میں کسی میں یہ سب باتیں ایک ساتھ نہیں۔</translation>
    </message>
    <message>
        <source>Distance from %1, and light in fibre there and back</source>
        <translation>%1 سے فاصلہ، اور فائبر میں روشنی کا آنا جانا</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>ML platform</source>
        <translation>مشین لرننگ پلیٹ فارم</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>کلاؤڈ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>علاقہ</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 سے</translation>
    </message>
    <message>
        <source>Source and date</source>
        <translation>ماخذ اور تاریخ</translation>
    </message>
    <message>
        <source>2 × distance × %1 ÷ %2 km/s</source>
        <translation>2 × فاصلہ × %1 ÷ %2 کلومیٹر فی سیکنڈ</translation>
    </message>
    <message>
        <source>A bound, not a measurement</source>
        <translation>حد، پیمائش نہیں</translation>
    </message>
    <message>
        <source>How to read this page</source>
        <translation>یہ صفحہ کیسے پڑھیں</translation>
    </message>
    <message>
        <source>Bars are great-circle distances on a sphere of 6,371 km radius, from city to city. No answer over fibre can be back sooner than light needs; cables are longer than the great circle, and machines on the way take time.</source>
        <translation>پٹیاں 6371 کلومیٹر نصف قطر کے کرے پر شہر سے شہر کا سب سے چھوٹا فاصلہ ہیں۔ فائبر پر کوئی جواب روشنی سے پہلے نہیں آ سکتا؛ تاریں اس سے لمبی ہوتی ہیں اور راستے کی مشینیں وقت لیتی ہیں۔</translation>
    </message>
    <message>
        <source>There and back</source>
        <translation>آنا جانا</translation>
    </message>
    <message>
        <source>Refractive index of fibre, speed of light</source>
        <translation>فائبر کا انعطاف نما، روشنی کی رفتار</translation>
    </message>
    <message>
        <source>A near region is no quality: price, law and service differ. No platform wins.</source>
        <translation>قریب ہونا خوبی نہیں: قیمت، قانون اور سروس مختلف ہیں۔ کوئی پلیٹ فارم فاتح نہیں۔</translation>
    </message>
    <message>
        <source>Takes work: a dot</source>
        <translation>کام لیتا ہے: نقطہ</translation>
    </message>
    <message>
        <source>Takes work with a limit that its note tells: a triangle</source>
        <translation>کسی حد کے ساتھ کام لیتا ہے، جو نوٹ بتاتا ہے: مثلث</translation>
    </message>
    <message>
        <source>Not open yet: a diamond</source>
        <translation>ابھی نہیں کھلا: ہیرا</translation>
    </message>
    <message>
        <source>Takes no work any more: a cross</source>
        <translation>اب کام نہیں لیتا: کاٹا</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Copy this entry</source>
        <translation>یہ اندراج کاپی کریں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھلا</translation>
    </message>
    <message>
        <source>Impaired</source>
        <translation>متاثر</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>اعلان شدہ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Runs there</source>
        <translation>وہاں چلتا ہے</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>وہاں نہیں</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>درج نہیں</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 کلومیٹر</translation>
    </message>
    <message>
        <source>at least %1 ms there and back</source>
        <translation>آنا جانا کم از کم %1 ملی سیکنڈ</translation>
    </message>
    <message>
        <source>code not given yet</source>
        <translation>کوڈ ابھی نہیں ملا</translation>
    </message>
    <message>
        <source>No open region with an ML platform is recorded under these filters</source>
        <translation>ان فلٹروں میں مشین لرننگ پلیٹ فارم والا کوئی کھلا علاقہ درج نہیں</translation>
    </message>
    <message>
        <source>Nearest to %1 with an ML platform: %2 (%3), %4</source>
        <translation>%1 سے قریب ترین، مشین لرننگ پلیٹ فارم کے ساتھ: %2 (%3)، %4</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Great-circle distance; the time is what light in fibre needs at the very least, no measurement. Real cables are longer.</source>
        <translation>کرے پر سب سے چھوٹا فاصلہ؛ وقت وہ ہے جو فائبر میں روشنی کو کم از کم لگتا ہے، پیمائش نہیں۔ اصل تاریں لمبی ہیں۔</translation>
    </message>
    <message>
        <source>ML platform: %1</source>
        <translation>مشین لرننگ پلیٹ فارم: %1</translation>
    </message>
</context>
<context>
    <name>SalariesTab</name>
    <message>
        <source>No pay figure matches</source>
        <translation>تنخواہ کا کوئی عدد مطابقت نہیں رکھتا</translation>
    </message>
    <message>
        <source>No source in this data states pay with all of these filters. That is a gap, not a zero.</source>
        <translation>اس ڈیٹا کا کوئی ماخذ ان تمام فلٹروں کے ساتھ تنخواہ نہیں بتاتا۔ یہ خلا ہے، صفر نہیں۔</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>سب فلٹر ہٹائیں</translation>
    </message>
    <message>
        <source>Figure copied with its source</source>
        <translation>عدد اپنے ماخذ کے ساتھ کاپی ہوا</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Save this view</source>
        <translation>یہ منظر محفوظ کریں</translation>
    </message>
    <message>
        <source>Name of the view: its tab, filter, order and card are kept</source>
        <translation>منظر کا نام: ٹیب، فلٹر، ترتیب اور کارڈ محفوظ رہیں گے</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>منظر محفوظ کریں</translation>
    </message>
    <message>
        <source>View taken out: %1</source>
        <translation>منظر نکال دیا گیا: %1</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>ابھی کوئی منظر محفوظ نہیں</translation>
    </message>
    <message>
        <source>This is the last saved view</source>
        <translation>یہ آخری محفوظ منظر ہے</translation>
    </message>
    <message>
        <source>This is the first saved view</source>
        <translation>یہ پہلا محفوظ منظر ہے</translation>
    </message>
    <message>
        <source>Open a view code</source>
        <translation>منظر کا کوڈ کھولیں</translation>
    </message>
    <message>
        <source>Code of the view, in any case, with or without hyphens</source>
        <translation>منظر کا کوڈ، بڑے یا چھوٹے حروف میں، وقفی خط کے ساتھ یا بغیر</translation>
    </message>
    <message>
        <source>Open view</source>
        <translation>منظر کھولیں</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>منظر محفوظ ہو گیا: %1</translation>
    </message>
    <message>
        <source>View code copied: %1</source>
        <translation>منظر کا کوڈ کاپی ہو گیا: %1</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Employer</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Cloud or place</source>
        <translation>کلاؤڈ یا جگہ</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>پلیٹ فارم</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استعمال</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>صلاحیت</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>مہارت</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>اشاریہ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
</context>
<context>
    <name>SectorCard</name>
    <message>
        <source>of %1 employers, %2</source>
        <translation>%1 اداروں میں سے، %2</translation>
    </message>
    <message>
        <source>Show employers</source>
        <translation>ادارے دیکھیں</translation>
    </message>
    <message>
        <source>Open sector</source>
        <translation>شعبہ کھولیں</translation>
    </message>
    <message>
        <source>Sector in %1</source>
        <translation>شعبہ، %1</translation>
    </message>
    <message>
        <source>%1 from %2 employers</source>
        <translation>%2 اداروں کے %1</translation>
    </message>
    <message>
        <source>%1 from 1 employer</source>
        <translation>1 ادارے کے %1</translation>
    </message>
    <message>
        <source>Recorded for %1 of %2</source>
        <translation>%2 میں سے %1 اداروں کا درج</translation>
    </message>
    <message>
        <source>AI work</source>
        <translation>اے آئی کا کام</translation>
    </message>
    <message>
        <source>Named for %1 of %2</source>
        <translation>%2 میں سے %1 اداروں کا ذکر</translation>
    </message>
    <message>
        <source>Other uses</source>
        <translation>دیگر استعمال</translation>
    </message>
    <message>
        <source>Cloud in use</source>
        <translation>زیر استعمال کلاؤڈ</translation>
    </message>
    <message>
        <source>For clients</source>
        <translation>گاہکوں کے لیے</translation>
    </message>
    <message>
        <source>%1 build on a cloud</source>
        <translation>%1 ادارے کلاؤڈ پر بناتے ہیں</translation>
    </message>
    <message>
        <source>Adverts</source>
        <translation>اشتہارات</translation>
    </message>
    <message>
        <source>Adverts are not vacancies.</source>
        <translation>اشتہارات آسامیاں نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Roles seen</source>
        <translation>دیکھے گئے عہدے</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>صدر دفتر</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>تنخواہ</translation>
    </message>
    <message>
        <source>No figure by sector</source>
        <translation>اس شعبے کا کوئی عدد نہیں</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 ماخذ</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 مآخذ</translation>
    </message>
</context>
<context>
    <name>SectorMapTab</name>
    <message>
        <source>Filled: facts recorded</source>
        <translation>رنگین: حقائق درج ہیں</translation>
    </message>
    <message>
        <source>Colour = group</source>
        <translation>رنگ = گروپ</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>تمام شعبے</translation>
    </message>
</context>
<context>
    <name>SectorTable</name>
    <message>
        <source>Sector</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>ادارے</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Roles recorded</source>
        <translation>درج شدہ عہدے</translation>
    </message>
    <message>
        <source>Uses recorded</source>
        <translation>درج شدہ استعمال</translation>
    </message>
    <message>
        <source>Adverts seen</source>
        <translation>دیکھے گئے اشتہارات</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Use, else cloud or adverts</source>
        <translation>استعمال، ورنہ کلاؤڈ یا اشتہارات</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>صدر دفتر</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ملکیت</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
</context>
<context>
    <name>SectorViewBar</name>
    <message>
        <source>Map</source>
        <translation>نقشہ</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>بار چارٹ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>View</source>
        <translation>منظر</translation>
    </message>
    <message>
        <source>Size by</source>
        <translation>سائز بلحاظ</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>چارٹ کاپی کریں</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>تصویر ایکسپورٹ کریں</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>No employer is recorded under these filters</source>
        <translation>ان فلٹرز میں کوئی ادارہ درج نہیں</translation>
    </message>
    <message>
        <source>The one employer found is in %1</source>
        <translation>ملنے والے واحد ادارے کا شعبہ: %1</translation>
    </message>
    <message>
        <source>%1 leads: %2 of %3 employers recorded</source>
        <translation>%1 سب سے آگے: %3 میں سے %2 درج شدہ ادارے</translation>
    </message>
    <message>
        <source>%1 leads: %2 of %3 roles recorded</source>
        <translation>%1 سب سے آگے: %3 میں سے %2 درج شدہ عہدے</translation>
    </message>
    <message>
        <source>%1 leads: %2 of %3 uses recorded</source>
        <translation>%1 سب سے آگے: %3 میں سے %2 درج شدہ استعمال</translation>
    </message>
    <message>
        <source>%1 leads: %2 of %3 adverts seen</source>
        <translation>%1 سب سے آگے: %3 میں سے %2 دیکھے گئے اشتہارات</translation>
    </message>
    <message>
        <source>%1 is just ahead: %2 of %3 employers recorded</source>
        <translation>%1 معمولی فرق سے آگے: %3 میں سے %2 درج شدہ ادارے</translation>
    </message>
    <message>
        <source>%1 is just ahead: %2 of %3 roles recorded</source>
        <translation>%1 معمولی فرق سے آگے: %3 میں سے %2 درج شدہ عہدے</translation>
    </message>
    <message>
        <source>%1 is just ahead: %2 of %3 uses recorded</source>
        <translation>%1 معمولی فرق سے آگے: %3 میں سے %2 درج شدہ استعمال</translation>
    </message>
    <message>
        <source>%1 is just ahead: %2 of %3 adverts seen</source>
        <translation>%1 معمولی فرق سے آگے: %3 میں سے %2 دیکھے گئے اشتہارات</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) lead among %5 employers</source>
        <translation>%5 اداروں میں %1 (%2) اور %3 (%4) سب سے آگے</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) lead among %5 roles recorded</source>
        <translation>%5 درج شدہ عہدوں میں %1 (%2) اور %3 (%4) سب سے آگے</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) lead among %5 uses recorded</source>
        <translation>%5 درج شدہ استعمال میں %1 (%2) اور %3 (%4) سب سے آگے</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) lead among %5 adverts seen</source>
        <translation>%5 دیکھے گئے اشتہارات میں %1 (%2) اور %3 (%4) سب سے آگے</translation>
    </message>
    <message>
        <source>%1 sectors lead with %2 of %3 employers each</source>
        <translation>%1 شعبے برابر آگے: ہر ایک میں %3 میں سے %2 ادارے</translation>
    </message>
    <message>
        <source>%1 sectors lead with %2 of %3 roles recorded each</source>
        <translation>%1 شعبے برابر آگے: ہر ایک میں %3 میں سے %2 درج شدہ عہدے</translation>
    </message>
    <message>
        <source>%1 sectors lead with %2 of %3 uses recorded each</source>
        <translation>%1 شعبے برابر آگے: ہر ایک میں %3 میں سے %2 درج شدہ استعمال</translation>
    </message>
    <message>
        <source>%1 sectors lead with %2 of %3 adverts seen each</source>
        <translation>%1 شعبے برابر آگے: ہر ایک میں %3 میں سے %2 دیکھے گئے اشتہارات</translation>
    </message>
    <message>
        <source>All %2 employers found are in %1</source>
        <translation>ملنے والے تمام %2 اداروں کا شعبہ: %1</translation>
    </message>
    <message>
        <source>Only %1 has roles recorded: %2</source>
        <translation>عہدے صرف ایک شعبے میں درج ہیں: %1 (%2)</translation>
    </message>
    <message>
        <source>Only %1 has uses recorded: %2</source>
        <translation>استعمال صرف ایک شعبے میں درج ہیں: %1 (%2)</translation>
    </message>
    <message>
        <source>Only %1 has adverts seen: %2</source>
        <translation>اشتہارات صرف ایک شعبے میں دیکھے گئے: %1 (%2)</translation>
    </message>
    <message>
        <source>No employer is recorded</source>
        <translation>کوئی ادارہ درج نہیں</translation>
    </message>
    <message>
        <source>No roles are recorded under these filters (employers: %1)</source>
        <translation>ان فلٹرز میں کوئی عہدہ درج نہیں (ادارے: %1)</translation>
    </message>
    <message>
        <source>No use is recorded under these filters (employers: %1)</source>
        <translation>ان فلٹرز میں کوئی استعمال درج نہیں (ادارے: %1)</translation>
    </message>
    <message>
        <source>No advert was seen under these filters (employers: %1)</source>
        <translation>ان فلٹرز میں کوئی اشتہار نہیں دیکھا گیا (ادارے: %1)</translation>
    </message>
    <message>
        <source>AI work is named for the one employer in %1</source>
        <translation>%1: واحد ادارے کے ہاں اے آئی کے کام کا ذکر ہے</translation>
    </message>
    <message>
        <source>No AI work is named for the one employer in %1</source>
        <translation>%1: واحد ادارے کے ہاں اے آئی کے کام کا ذکر نہیں</translation>
    </message>
    <message>
        <source>AI work is named for %1 of %2 employers in %3</source>
        <translation>%3: %2 میں سے %1 اداروں کے ہاں اے آئی کے کام کا ذکر ہے</translation>
    </message>
    <message>
        <source>AI work is named for none of %1 %2</source>
        <translation>%2: %1 میں سے کسی کے ہاں اے آئی کے کام کا ذکر نہیں</translation>
    </message>
    <message>
        <source>AI work is named for all %1 %2</source>
        <translation>%2: تمام %1 کے ہاں اے آئی کے کام کا ذکر ہے</translation>
    </message>
    <message>
        <source>AI work is named for %1 of %2 %3</source>
        <translation>%3: %2 میں سے %1 کے ہاں اے آئی کے کام کا ذکر ہے</translation>
    </message>
    <message>
        <source>Area = employers recorded, not jobs or size.</source>
        <translation>رقبہ = درج شدہ ادارے، ملازمتیں یا حجم نہیں۔</translation>
    </message>
    <message>
        <source>Area = roles recorded, not people or jobs.</source>
        <translation>رقبہ = درج شدہ عہدے، افراد یا ملازمتیں نہیں۔</translation>
    </message>
    <message>
        <source>Area = uses of AI, data and cloud recorded, not their extent.</source>
        <translation>رقبہ = اے آئی، ڈیٹا اور کلاؤڈ کے درج شدہ استعمال، ان کا پھیلاؤ نہیں۔</translation>
    </message>
    <message>
        <source>Area = adverts seen. Adverts are not vacancies.</source>
        <translation>رقبہ = دیکھے گئے اشتہارات۔ اشتہارات آسامیاں نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Areas are equal and carry no number.</source>
        <translation>رقبے برابر ہیں اور کوئی عدد ظاہر نہیں کرتے۔</translation>
    </message>
    <message>
        <source>Bar = employers recorded, not jobs or size.</source>
        <translation>پٹی = درج شدہ ادارے، ملازمتیں یا حجم نہیں۔</translation>
    </message>
    <message>
        <source>Bar = roles recorded, not people or jobs.</source>
        <translation>پٹی = درج شدہ عہدے، افراد یا ملازمتیں نہیں۔</translation>
    </message>
    <message>
        <source>Bar = uses of AI, data and cloud recorded, not their extent.</source>
        <translation>پٹی = اے آئی، ڈیٹا اور کلاؤڈ کے درج شدہ استعمال، ان کا پھیلاؤ نہیں۔</translation>
    </message>
    <message>
        <source>Bar = adverts seen. Adverts are not vacancies.</source>
        <translation>پٹی = دیکھے گئے اشتہارات۔ اشتہارات آسامیاں نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Employers recorded in Pakistan.</source>
        <translation>پاکستان کے درج شدہ ادارے۔</translation>
    </message>
    <message>
        <source>Named first: those with most facts recorded.</source>
        <translation>پہلے وہ نام جن کے سب سے زیادہ حقائق درج ہیں۔</translation>
    </message>
    <message>
        <source>Employers recorded in Pakistan by sector and group.</source>
        <translation>پاکستان کے درج شدہ ادارے، شعبے اور گروپ کے لحاظ سے۔</translation>
    </message>
    <message>
        <source>Named: the employers with most facts recorded (uses, clouds, roles, adverts).</source>
        <translation>نام ان اداروں کے ہیں جن کے سب سے زیادہ حقائق درج ہیں (استعمال، کلاؤڈ، عہدے، اشتہارات)۔</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Too small for a label: %1.</source>
        <translation>نام کے لیے بہت چھوٹے: %1۔</translation>
    </message>
    <message>
        <source>Employers recorded in Pakistan by sector.</source>
        <translation>پاکستان کے درج شدہ ادارے، شعبے کے لحاظ سے۔</translation>
    </message>
    <message>
        <source>Employers recorded in Pakistan by sector. Adverts are not vacancies.</source>
        <translation>پاکستان کے درج شدہ ادارے، شعبے کے لحاظ سے۔ اشتہارات آسامیاں نہیں ہیں۔</translation>
    </message>
    <message>
        <source>One cell for each employer recorded, best recorded first. Second line: use of AI, data or cloud, else place and owner.</source>
        <translation>ہر درج شدہ ادارے کا ایک خانہ، سب سے بہتر درج شدہ پہلے۔ دوسری سطر: اے آئی، ڈیٹا یا کلاؤڈ کا استعمال، ورنہ مقام اور ملکیت۔</translation>
    </message>
    <message>
        <source>Use, cloud, role or advert recorded</source>
        <translation>استعمال، کلاؤڈ، عہدہ یا اشتہار درج</translation>
    </message>
    <message>
        <source>Name, place and owner only</source>
        <translation>صرف نام، مقام اور ملکیت</translation>
    </message>
    <message>
        <source>Filled (%1): Use, cloud, role or advert recorded. Others: name, place and owner only.</source>
        <translation>رنگین (%1): استعمال، کلاؤڈ، عہدہ یا اشتہار درج۔ باقی: صرف نام، مقام اور ملکیت۔</translation>
    </message>
    <message>
        <source>Sources: %1 publications. Confidence: %2. Full list in the source register.</source>
        <translation>مآخذ: %1 اشاعتیں۔ اعتبار کی سطح: %2۔ پوری فہرست مآخذ کے رجسٹر میں۔</translation>
    </message>
    <message>
        <source>Source: %1 publication. Confidence: %2. Full list in the source register.</source>
        <translation>ماخذ: %1 اشاعت۔ اعتبار کی سطح: %2۔ پوری فہرست مآخذ کے رجسٹر میں۔</translation>
    </message>
    <message>
        <source>other %1</source>
        <translation>دیگر %1</translation>
    </message>
    <message>
        <source>Publishers&apos; interest: %1.</source>
        <translation>ناشرین کا مفاد: %1۔</translation>
    </message>
    <message>
        <source>Data pack %1, gathered up to %2</source>
        <translation>ڈیٹا پیک ⁦%1⁩، ⁦%2⁩ تک جمع شدہ</translation>
    </message>
    <message>
        <source>Shown: all %1 employers, %2.</source>
        <translation>دکھائے گئے: تمام %1 ادارے، %2۔</translation>
    </message>
    <message>
        <source>Shown: %1 of %2 employers. %3.</source>
        <translation>دکھائے گئے: %2 میں سے %1 ادارے۔ %3۔</translation>
    </message>
    <message>
        <source>1 employer recorded</source>
        <translation>1 درج شدہ ادارہ</translation>
    </message>
    <message>
        <source>1 role recorded</source>
        <translation>1 درج شدہ عہدہ</translation>
    </message>
    <message>
        <source>1 use recorded</source>
        <translation>1 درج شدہ استعمال</translation>
    </message>
    <message>
        <source>1 advert seen</source>
        <translation>1 دیکھا گیا اشتہار</translation>
    </message>
    <message>
        <source>%1 employers recorded</source>
        <translation>%1 درج شدہ ادارے</translation>
    </message>
    <message>
        <source>%1 roles recorded</source>
        <translation>%1 درج شدہ عہدے</translation>
    </message>
    <message>
        <source>%1 uses recorded</source>
        <translation>%1 درج شدہ استعمال</translation>
    </message>
    <message>
        <source>%1 adverts seen</source>
        <translation>%1 دیکھے گئے اشتہارات</translation>
    </message>
    <message>
        <source>No employer under these filters</source>
        <translation>ان فلٹرز میں کوئی ادارہ نہیں</translation>
    </message>
    <message>
        <source>No roles recorded</source>
        <translation>کوئی عہدہ درج نہیں</translation>
    </message>
    <message>
        <source>No use recorded</source>
        <translation>کوئی استعمال درج نہیں</translation>
    </message>
    <message>
        <source>No adverts seen</source>
        <translation>کوئی اشتہار نہیں دیکھا گیا</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>Machine: %1. %2</source>
        <translation>مشین: %1۔ %2</translation>
    </message>
    <message>
        <source>Your load</source>
        <translation>آپ کا بوجھ</translation>
    </message>
    <message>
        <source>Peak of %1 hours</source>
        <translation>%1 گھنٹے کا عروج</translation>
    </message>
    <message>
        <source>Machines that come and go</source>
        <translation>آنے جانے والی مشینیں</translation>
    </message>
    <message>
        <source>Machines kept for the peak</source>
        <translation>عروج کے لیے رکھی مشینیں</translation>
    </message>
    <message>
        <source>Kept against elastic</source>
        <translation>رکھی بمقابلہ لچکدار</translation>
    </message>
    <message>
        <source>If the peak lasted otherwise</source>
        <translation>اگر عروج کی مدت کچھ اور ہو</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>صورت</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>لاگت</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>نسبت</translation>
    </message>
    <message>
        <source>Elastic: machines × hours without a peak + machines at the peak × peak hours. Kept: machines at the peak × %1 hours. Both times the price of a machine for an hour.</source>
        <translation>لچکدار: مشینیں × عروج کے بغیر گھنٹے + عروج کی مشینیں × عروج کے گھنٹے۔ رکھی ہوئی: عروج کی مشینیں × %1 گھنٹے۔ دونوں ضرب ایک مشین کی ایک گھنٹے کی قیمت۔</translation>
    </message>
    <message>
        <source>Every number is open</source>
        <translation>ہر عدد کھلا ہے</translation>
    </message>
    <message>
        <source>How to read this page</source>
        <translation>یہ صفحہ کیسے پڑھیں</translation>
    </message>
    <message>
        <source>A month of an endpoint</source>
        <translation>ایک ماہ کی سروس</translation>
    </message>
    <message>
        <source>Elastic</source>
        <translation>لچکدار</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>رکھی ہوئی</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>Copy this entry</source>
        <translation>یہ اندراج کاپی کریں</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 ماہانہ</translation>
    </message>
    <message>
        <source>A number is missing, so that nothing is worked out</source>
        <translation>ایک عدد غائب ہے، اس لیے حساب نہیں ہوا</translation>
    </message>
    <message>
        <source>Machines kept for the peak cost %1 times as much as machines that come and go</source>
        <translation>عروج کے لیے رکھی مشینیں آنے جانے والی مشینوں سے %1 گنا مہنگی ہیں</translation>
    </message>
    <message>
        <source>Without a peak both ways cost the same</source>
        <translation>عروج کے بغیر دونوں کی لاگت برابر ہے</translation>
    </message>
    <message>
        <source>Base load %1, peak %2 machines for %3 hours a month. The peak is assumed: no source states it.</source>
        <translation>بنیادی بوجھ %1، عروج %2 مشینیں ماہانہ %3 گھنٹے۔ عروج مفروضہ ہے: کوئی ماخذ اسے نہیں بتاتا۔</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 گنا</translation>
    </message>
    <message>
        <source>Elastic machines are taken as there at once and gone at once; start-up time and reserved prices are in no recorded price and not in the sum.</source>
        <translation>لچکدار مشینیں فوراً آتی اور فوراً جاتی مانی گئی ہیں؛ شروع ہونے کا وقت اور پیشگی بک کی قیمتیں نہ درج ہیں نہ حساب میں۔</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>مشینیں</translation>
    </message>
    <message>
        <source>Peak ×</source>
        <translation>عروج ×</translation>
    </message>
    <message>
        <source>Peak hours</source>
        <translation>عروج کے گھنٹے</translation>
    </message>
    <message>
        <source>USD an hour</source>
        <translation>USD فی گھنٹہ</translation>
    </message>
    <message>
        <source>%1 machine hours</source>
        <translation>%1 مشین گھنٹے</translation>
    </message>
</context>
<context>
    <name>ServingTab</name>
    <message>
        <source>Your numbers:</source>
        <translation>آپ کے اعداد:</translation>
    </message>
    <message>
        <source>As assumed</source>
        <translation>جیسے مانا گیا</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>کرنسی</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>مشین</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>کوئی درج نہیں</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Nothing kept yet</source>
        <translation>ابھی کچھ نہیں رکھا گیا</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 چیز</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 چیزیں</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Session opened. Employers: %1, views: %2.</source>
        <translation>نشست کھل گئی۔ ادارے: %1، منظر: %2۔</translation>
    </message>
    <message>
        <source>It was saved with newer data, %1; this is %2.</source>
        <translation>یہ نئے ڈیٹا %1 کے ساتھ محفوظ ہوئی تھی؛ یہاں %2 ہے۔</translation>
    </message>
    <message>
        <source>Employers that were in it twice: %1; each is kept once.</source>
        <translation>جو ادارے اس میں دو بار تھے: %1؛ ہر ایک ایک بار رکھا گیا۔</translation>
    </message>
    <message>
        <source>Entries that this program does not know and left out: %1.</source>
        <translation>جو اندراجات یہ پروگرام نہیں جانتا اور چھوڑ دیے: %1۔</translation>
    </message>
    <message>
        <source>View</source>
        <translation>منظر</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Not in this data</source>
        <translation>اس ڈیٹا میں نہیں</translation>
    </message>
    <message>
        <source>Compare 1 employer</source>
        <translation>1 ادارے کا موازنہ کریں</translation>
    </message>
    <message>
        <source>Compare %1 employers</source>
        <translation>%1 اداروں کا موازنہ کریں</translation>
    </message>
    <message>
        <source>Choose %1 to %2 employers to compare</source>
        <translation>موازنے کے لیے %1 سے %2 ادارے چنیں</translation>
    </message>
    <message>
        <source>Add another with the star</source>
        <translation>ستارے سے ایک اور شامل کریں</translation>
    </message>
    <message>
        <source>Session wiped</source>
        <translation>نشست مٹا دی گئی</translation>
    </message>
    <message>
        <source>1 employer of this session is not in the data of %2: %3.</source>
        <translation>اس نشست کا 1 ادارہ %2 کے ڈیٹا میں نہیں: %3۔</translation>
    </message>
    <message>
        <source>%1 employers of this session are not in the data of %2: %3.</source>
        <translation>اس نشست کے %1 ادارے %2 کے ڈیٹا میں نہیں: %3۔</translation>
    </message>
    <message>
        <source>1 view needs what is not in the data of %2 and is left out: %3.</source>
        <translation>1 منظر کو وہ چاہیے جو %2 کے ڈیٹا میں نہیں، اس لیے چھوڑ دیا گیا: %3۔</translation>
    </message>
    <message>
        <source>%1 views need what is not in the data of %2 and are left out: %3.</source>
        <translation>%1 مناظر کو وہ چاہیے جو %2 کے ڈیٹا میں نہیں، اس لیے چھوڑ دیے گئے: %3۔</translation>
    </message>
    <message>
        <source>1 filter value of a view is not in the data of %2: %3.</source>
        <translation>ایک منظر کے فلٹر کی 1 قدر %2 کے ڈیٹا میں نہیں: %3۔</translation>
    </message>
    <message>
        <source>%1 filter values of views are not in the data of %2: %3.</source>
        <translation>مناظر کے فلٹروں کی %1 اقدار %2 کے ڈیٹا میں نہیں: %3۔</translation>
    </message>
    <message>
        <source>1 view opens without its card, which is not in the data of %2: %3.</source>
        <translation>1 منظر اپنے کارڈ کے بغیر کھلتا ہے جو %2 کے ڈیٹا میں نہیں: %3۔</translation>
    </message>
    <message>
        <source>%1 views open without their card, which is not in the data of %2: %3.</source>
        <translation>%1 مناظر اپنے کارڈ کے بغیر کھلتے ہیں جو %2 کے ڈیٹا میں نہیں: %3۔</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Session</source>
        <translation>نشست</translation>
    </message>
    <message>
        <source>What you keep, until you wipe it or leave</source>
        <translation>جو آپ رکھتے ہیں، جب تک آپ اسے مٹائیں یا پروگرام بند کریں</translation>
    </message>
</context>
<context>
    <name>SessionFiles</name>
    <message>
        <source>Save session</source>
        <translation>نشست محفوظ کریں</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>نشست کھولیں</translation>
    </message>
    <message>
        <source>Sessions (*%1);;All files (*)</source>
        <translation>نشستیں (*%1);;سب فائلیں (*)</translation>
    </message>
    <message>
        <source>Session saved: %1</source>
        <translation>نشست محفوظ ہو گئی: %1</translation>
    </message>
</context>
<context>
    <name>SessionTray</name>
    <message>
        <source>Session</source>
        <translation>نشست</translation>
    </message>
    <message>
        <source>Kept in this session</source>
        <translation>اس نشست میں رکھی چیزیں</translation>
    </message>
    <message>
        <source>Enter opens, Space ticks, Delete takes out</source>
        <translation>Enter سے کھلتا ہے، اسپیس سے نشان لگتا ہے، ڈیلیٹ سے نکلتا ہے</translation>
    </message>
    <message>
        <source>Wipe session</source>
        <translation>نشست مٹائیں</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>یہ منظر محفوظ کریں</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>نشست محفوظ کریں</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>نشست کھولیں</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>ابھی کچھ نہیں رکھا گیا</translation>
    </message>
    <message>
        <source>Star an employer or save a view. It appears here until you wipe the session.</source>
        <translation>کسی ادارے پر ستارہ لگائیں یا منظر محفوظ کریں۔ نشست مٹانے تک وہ یہاں رہے گا۔</translation>
    </message>
    <message>
        <source>Open a saved session</source>
        <translation>محفوظ نشست کھولیں</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Copy address</source>
        <translation>لنک کاپی کریں</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>کہتا ہے</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>ناشر</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>مفاد</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>اعتبار کی سطح</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>لنک</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>لنک کاپی ہو گیا</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>Sources:</source>
        <translation>مآخذ:</translation>
    </message>
    <message>
        <source>1 publication</source>
        <translation>1 اشاعت</translation>
    </message>
    <message>
        <source>%1 publications</source>
        <translation>%1 اشاعتیں</translation>
    </message>
    <message>
        <source>1 publisher with an interest</source>
        <translation>1 ناشر کا مفاد وابستہ ہے</translation>
    </message>
    <message>
        <source>%1 from publishers with an interest</source>
        <translation>%1 میں ناشر کا مفاد ہے</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <source>Sources of this view</source>
        <translation>اس منظر کے مآخذ</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>لنک کاپی کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>%1 publications, by publisher</source>
        <translation>%1 اشاعتیں، ناشر کے لحاظ سے</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>ناشر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Publisher&apos;s interest</source>
        <translation>ناشر کا مفاد</translation>
    </message>
</context>
<context>
    <name>Starring</name>
    <message>
        <source>Starred: %1</source>
        <translation>ستارہ لگایا گیا: %1</translation>
    </message>
    <message>
        <source>Star taken off: %1</source>
        <translation>ستارہ ہٹایا گیا: %1</translation>
    </message>
    <message>
        <source>Put on the shortlist (%1)</source>
        <translation>پسندیدہ فہرست میں رکھیں (%1)</translation>
    </message>
    <message>
        <source>Take off the shortlist (%1)</source>
        <translation>پسندیدہ فہرست سے ہٹائیں (%1)</translation>
    </message>
    <message>
        <source>On the shortlist</source>
        <translation>پسندیدہ فہرست میں</translation>
    </message>
    <message>
        <source>Not on the shortlist</source>
        <translation>پسندیدہ فہرست میں نہیں</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>No data open</source>
        <translation>کوئی ڈیٹا نہیں کھلا</translation>
    </message>
    <message>
        <source>Data pack %1, gathered up to %2</source>
        <translation>ڈیٹا پیک ⁦%1⁩، ⁦%2⁩ تک جمع شدہ</translation>
    </message>
    <message>
        <source>Works offline. Nothing is sent.</source>
        <translation>انٹرنیٹ کے بغیر چلتا ہے۔ کچھ بھی باہر نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ہلکی تھیم</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہری تھیم</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>سسٹم کے مطابق</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>زبان: %1</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>تھیم: %1</translation>
    </message>
    <message>
        <source>Interface scale: %1</source>
        <translation>انٹرفیس کا سائز: ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Sector map</source>
        <translation>شعبوں کا نقشہ</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>ادارے</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>پلیٹ فارم</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>صلاحیتیں</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>کون استعمال کرتا ہے</translation>
    </message>
    <message>
        <source>Near Pakistan</source>
        <translation>پاکستان کے قریب</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>لاگت کتنی ہے</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>سروس</translation>
    </message>
    <message>
        <source>Which first?</source>
        <translation>پہلے کون سا؟</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>اسناد</translation>
    </message>
    <message>
        <source>Salaries</source>
        <translation>تنخواہیں</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>PKR %1 a month is left of PKR %2</source>
        <translation>PKR %2 میں سے ماہانہ PKR %1 بچتے ہیں</translation>
    </message>
    <message>
        <source>Tax takes %1 of it, and %2 of the next rupee. Tax year %3.</source>
        <translation>ٹیکس اس کا %1 لیتا ہے، اور اگلے روپے کا %2۔ ٹیکس سال %3۔</translation>
    </message>
    <message>
        <source>Tax up to the slab</source>
        <translation>سلیب تک کا ٹیکس</translation>
    </message>
    <message>
        <source>Tax on the rest</source>
        <translation>باقی پر ٹیکس</translation>
    </message>
    <message>
        <source>Surcharge on the tax</source>
        <translation>ٹیکس پر سرچارج</translation>
    </message>
    <message>
        <source>Tax on export income</source>
        <translation>برآمدی آمدنی پر ٹیکس</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>ٹیکس</translation>
    </message>
    <message>
        <source>Take-home</source>
        <translation>ہاتھ میں تنخواہ</translation>
    </message>
    <message>
        <source>on the first %1</source>
        <translation>پہلے %1 پر</translation>
    </message>
    <message>
        <source>Holds for salaried people only.</source>
        <translation>صرف تنخواہ داروں کے لیے۔</translation>
    </message>
    <message>
        <source>All of the pay is taken as taxable: allowances and credits are not in the data.</source>
        <translation>پوری تنخواہ قابلِ ٹیکس مانی گئی ہے: الاؤنس اور رعایتیں ڈیٹا میں نہیں۔</translation>
    </message>
    <message>
        <source>EOBI, provident fund and other deductions are not in the data.</source>
        <translation>EOBI، پراویڈنٹ فنڈ اور دوسری کٹوتیاں ڈیٹا میں نہیں۔</translation>
    </message>
    <message>
        <source>The rate is taken of all that comes in, before costs.</source>
        <translation>شرح پوری وصولی پر لی جاتی ہے، اخراجات سے پہلے۔</translation>
    </message>
    <message>
        <source>The slabs of this tax year were not read in the gazette.</source>
        <translation>اس ٹیکس سال کے سلیب گزٹ میں نہیں پڑھے گئے۔</translation>
    </message>
    <message>
        <source>Sources differ on this slab.</source>
        <translation>اس سلیب پر مآخذ مختلف ہیں۔</translation>
    </message>
    <message>
        <source>Sources differ on the surcharge of this tax year.</source>
        <translation>اس ٹیکس سال کے سرچارج پر مآخذ مختلف ہیں۔</translation>
    </message>
    <message>
        <source>Sources differ on this rate.</source>
        <translation>اس شرح پر مآخذ مختلف ہیں۔</translation>
    </message>
    <message>
        <source>Above PKR %1 a year the surcharge begins: one rupee more costs PKR %2, regained at PKR %3.</source>
        <translation>سالانہ PKR %1 سے اوپر سرچارج شروع ہوتا ہے: ایک روپیہ زیادہ PKR %2 کم کر دیتا ہے، جو PKR %3 پر پورا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Salary in Pakistan</source>
        <translation>پاکستان میں تنخواہ</translation>
    </message>
    <message>
        <source>IT export, registered with PSEB</source>
        <translation>IT برآمد، PSEB میں رجسٹرڈ</translation>
    </message>
    <message>
        <source>IT export, not registered</source>
        <translation>IT برآمد، غیر رجسٹرڈ</translation>
    </message>
    <message>
        <source>Income tax takes %1 of what comes in</source>
        <translation>آنے والی رقم کا %1 انکم ٹیکس میں جاتا ہے</translation>
    </message>
    <message>
        <source>Income tax begins above PKR %1 a month</source>
        <translation>انکم ٹیکس ماہانہ PKR %1 سے اوپر شروع ہوتا ہے</translation>
    </message>
    <message>
        <source>Income tax begins with the first rupee</source>
        <translation>انکم ٹیکس پہلے روپے سے شروع ہوتا ہے</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1۔ %2</translation>
    </message>
    <message>
        <source>%1: rates of income tax along gross pay a month, tax year %2.</source>
        <translation>%1: ماہانہ خام تنخواہ کے ساتھ انکم ٹیکس کی شرحیں، ٹیکس سال %2۔</translation>
    </message>
    <message>
        <source>Sources differ on the slab above PKR %1 a year.</source>
        <translation>سالانہ PKR %1 سے اوپر کے سلیب پر مآخذ متفق نہیں۔</translation>
    </message>
    <message>
        <source>Sources differ on the slab from PKR %1 to %2 a year.</source>
        <translation>سالانہ PKR %1 سے %2 تک کے سلیب پر مآخذ متفق نہیں۔</translation>
    </message>
    <message>
        <source>Tax on the next rupee</source>
        <translation>اگلے روپے پر ٹیکس</translation>
    </message>
    <message>
        <source>Tax on the whole pay</source>
        <translation>پوری تنخواہ پر ٹیکس</translation>
    </message>
    <message>
        <source>Gross pay a month, PKR. A line stands where a slab begins.</source>
        <translation>ماہانہ خام تنخواہ، PKR۔ لکیر وہاں ہے جہاں سلیب شروع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Gross pay a month, PKR</source>
        <translation>ماہانہ خام تنخواہ، PKR</translation>
    </message>
    <message>
        <source>the rates along other pay</source>
        <translation>دوسری تنخواہوں پر شرحیں</translation>
    </message>
    <message>
        <source>No room here for: %1.</source>
        <translation>یہاں جگہ نہیں: %1۔</translation>
    </message>
    <message>
        <source>Left: PKR %1</source>
        <translation>باقی: PKR %1</translation>
    </message>
    <message>
        <source>Tax: PKR %1, surcharge: PKR %2</source>
        <translation>ٹیکس: PKR %1، سرچارج: PKR %2</translation>
    </message>
    <message>
        <source>Tax: PKR %1</source>
        <translation>ٹیکس: PKR %1</translation>
    </message>
    <message>
        <source>Above PKR %1 a month</source>
        <translation>ماہانہ PKR %1 سے اوپر</translation>
    </message>
    <message>
        <source>PKR %1–%2 a month</source>
        <translation>ماہانہ PKR %1–%2</translation>
    </message>
    <message>
        <source>Tax takes %1 of the next rupee, %2 to %3 of the whole pay.</source>
        <translation>ٹیکس اگلے روپے کا %1 اور پوری تنخواہ کا %2 سے %3 لیتا ہے۔</translation>
    </message>
    <message>
        <source>%1 of the next rupee</source>
        <translation>اگلے روپے کا %1</translation>
    </message>
    <message>
        <source>%1 of the whole pay</source>
        <translation>پوری تنخواہ کا %1</translation>
    </message>
    <message>
        <source>Surcharge: one rupee more costs PKR %1 a year</source>
        <translation>سرچارج: ایک روپیہ زیادہ سالانہ PKR %1 کم کر دیتا ہے</translation>
    </message>
    <message>
        <source>The working, PKR a year</source>
        <translation>حساب، سالانہ PKR</translation>
    </message>
    <message>
        <source>Gross pay</source>
        <translation>خام تنخواہ</translation>
    </message>
</context>
<context>
    <name>TakeHomeDialog</name>
    <message>
        <source>Take-home pay</source>
        <translation>ہاتھ میں آنے والی تنخواہ</translation>
    </message>
    <message>
        <source>Pay in PKR, such as 250,000 or 2.5 lakh</source>
        <translation>PKR میں تنخواہ، جیسے ⁦250,000⁩ یا 2.5 لاکھ</translation>
    </message>
    <message>
        <source>Gross pay in PKR</source>
        <translation>خام تنخواہ، PKR</translation>
    </message>
    <message>
        <source>Pay for a month or a year</source>
        <translation>ماہانہ یا سالانہ تنخواہ</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>آمدنی</translation>
    </message>
    <message>
        <source>Tax year</source>
        <translation>ٹیکس سال</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>چارٹ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>چارٹ یا جدول</translation>
    </message>
    <message>
        <source>Copy working</source>
        <translation>حساب کاپی کریں</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>تصویر کاپی کریں</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>تصویر ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>مآخذ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Type a pay. The last result is kept.</source>
        <translation>تنخواہ لکھیں۔ پچھلا نتیجہ باقی ہے۔</translation>
    </message>
    <message>
        <source>This is no pay such as 250,000 or 2.5 lakh. The last result is kept.</source>
        <translation>یہ ⁦250,000⁩ یا 2.5 لاکھ جیسی تنخواہ نہیں۔ پچھلا نتیجہ باقی ہے۔</translation>
    </message>
    <message>
        <source>The law of this tax year is not recorded.</source>
        <translation>اس ٹیکس سال کا قانون درج نہیں۔</translation>
    </message>
    <message>
        <source>Type a pay to see what is left of it</source>
        <translation>تنخواہ لکھیں اور دیکھیں کہ کیا بچتا ہے</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>قدم</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>PKR a year</source>
        <translation>PKR سالانہ</translation>
    </message>
    <message>
        <source>PKR a month</source>
        <translation>PKR ماہانہ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>مآخذ: %1۔</translation>
    </message>
    <message>
        <source>Working copied with its sources</source>
        <translation>حساب اپنے مآخذ کے ساتھ کاپی ہوا</translation>
    </message>
</context>
<context>
    <name>TakeHomePicture</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>مآخذ: %1۔</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Confidence: %1.</source>
        <translation>اعتبار: %1۔</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
</context>
<context>
    <name>TrainingCostControls</name>
    <message>
        <source>GPU</source>
        <translation>جی پی یو</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>کوئی درج نہیں</translation>
    </message>
    <message>
        <source>Rented</source>
        <translation>کرایہ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>خطہ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>کرنسی</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>کارڈ</translation>
    </message>
    <message>
        <source>All recorded</source>
        <translation>سب درج</translation>
    </message>
    <message>
        <source>%1: small case</source>
        <translation>%1: چھوٹی صورت</translation>
    </message>
    <message>
        <source>%1: large case</source>
        <translation>%1: بڑی صورت</translation>
    </message>
</context>
<context>
    <name>TrainingCostPage</name>
    <message>
        <source>No price of %1, %2, is recorded for %3; choose another region.</source>
        <translation>%3 کے لیے %1 کی قیمت، %2، درج نہیں؛ کوئی اور خطہ چنیں۔</translation>
    </message>
    <message>
        <source>A field is refused; see what stands below it.</source>
        <translation>ایک خانہ قبول نہیں ہوا؛ اس کے نیچے وجہ دیکھیں۔</translation>
    </message>
    <message>
        <source>The chart keeps its last good state.</source>
        <translation>چارٹ اپنی آخری درست حالت پر قائم ہے۔</translation>
    </message>
    <message>
        <source>Dot: buying has paid, computed here</source>
        <translation>نقطہ: یہاں خریداری پوری ہوئی، حساب ہمارا</translation>
    </message>
    <message>
        <source>Calculation copied with its sources</source>
        <translation>حساب مآخذ سمیت کاپی ہوا</translation>
    </message>
</context>
<context>
    <name>TrainingCostSide</name>
    <message>
        <source>How it is computed</source>
        <translation>حساب کیسے ہوا</translation>
    </message>
    <message>
        <source>What is claimed</source>
        <translation>دعویٰ کیا ہے</translation>
    </message>
    <message>
        <source>To be minded</source>
        <translation>خیال رہے</translation>
    </message>
    <message>
        <source>Copy calculation</source>
        <translation>حساب کاپی کریں</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Sector map: employers recorded, by sector and group</source>
        <translation>شعبوں کا نقشہ: درج شدہ ادارے، شعبے اور گروپ کے لحاظ سے</translation>
    </message>
    <message>
        <source>Sectors as bars, on the same figures as the map</source>
        <translation>شعبے بار چارٹ میں، نقشے ہی کے اعداد پر</translation>
    </message>
    <message>
        <source>Employers, best recorded first</source>
        <translation>ادارے، سب سے بہتر درج شدہ پہلے</translation>
    </message>
    <message>
        <source>Platforms side by side: the capabilities in which they differ</source>
        <translation>پلیٹ فارم ایک ساتھ: وہ صلاحیتیں جن میں وہ مختلف ہیں</translation>
    </message>
    <message>
        <source>Employers by cloud and relation, beside the adverts that ask for it</source>
        <translation>کلاؤڈ اور تعلق کے لحاظ سے ادارے، مانگنے والے اشتہاروں کے ساتھ</translation>
    </message>
    <message>
        <source>Regions of the clouds by their distance, with the least time light needs</source>
        <translation>فاصلے کے لحاظ سے کلاؤڈ کے علاقے، روشنی کے کم از کم وقت کے ساتھ</translation>
    </message>
    <message>
        <source>Training a model: renting GPUs beside buying them, and where it breaks even</source>
        <translation>ماڈل کی تربیت: جی پی یو کرائے پر لینا اور خریدنا، اور برابری کہاں ہے</translation>
    </message>
    <message>
        <source>An endpoint with peaks: machines that come and go beside machines kept</source>
        <translation>عروج والی سروس: آنے جانے والی مشینیں اور رکھی ہوئی مشینیں</translation>
    </message>
    <message>
        <source>What is recorded of each cloud, side by side, without a ranking</source>
        <translation>ہر کلاؤڈ کا جو درج ہے، ساتھ ساتھ، درجہ بندی کے بغیر</translation>
    </message>
    <message>
        <source>Exams of the vendors: level, state and price in dollars and rupees</source>
        <translation>کمپنیوں کے امتحان: درجہ، حالت اور قیمت ڈالر اور روپے میں</translation>
    </message>
    <message>
        <source>Pay in Pakistan by role and level, one mark for each source</source>
        <translation>پاکستان میں تنخواہ عہدے اور سطح کے لحاظ سے، ہر ماخذ کا ایک نشان</translation>
    </message>
    <message>
        <source>Remote pay for employers abroad, in USD</source>
        <translation>بیرونِ ملک اداروں کے لیے ریموٹ تنخواہ، USD میں</translation>
    </message>
    <message>
        <source>All sources on the pay of one role and level, and why they may differ</source>
        <translation>ایک عہدے اور سطح کی تنخواہ پر تمام مآخذ، اور وہ کیوں مختلف ہو سکتے ہیں</translation>
    </message>
    <message>
        <source>Claims on pay beside the values recomputed from their own table</source>
        <translation>تنخواہ کے دعوے، اپنے ہی جدول سے دوبارہ نکالی گئی قدروں کے ساتھ</translation>
    </message>
    <message>
        <source>Income tax along pay, and what is left of one pay</source>
        <translation>تنخواہ کے ساتھ انکم ٹیکس، اور ایک تنخواہ میں سے باقی رقم</translation>
    </message>
</context>
<context>
    <name>WhichFirst</name>
    <message>
        <source>%1 employers, %2 adverts with tags. Filter: %3.</source>
        <translation>%1 ادارے، مہارت بتانے والے %2 اشتہار۔ فلٹر: %3۔</translation>
    </message>
    <message>
        <source>Bars: share of the number that stands beside them.</source>
        <translation>پٹیاں: ساتھ لکھے عدد کا حصہ۔</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>موازنے کو کچھ نہیں</translation>
    </message>
    <message>
        <source>No employer with a cloud and no advert with tags passes the filters.</source>
        <translation>کلاؤڈ والا کوئی ادارہ اور مہارت بتانے والا کوئی اشتہار فلٹر سے نہیں گزرتا۔</translation>
    </message>
    <message>
        <source>Points by your weights</source>
        <translation>آپ کے وزن سے نمبر</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>کلاؤڈ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>پیمانہ</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Your question decides</source>
        <translation>فیصلہ آپ کا سوال کرتا ہے</translation>
    </message>
    <message>
        <source>How to read this page</source>
        <translation>یہ صفحہ کیسے پڑھیں</translation>
    </message>
    <message>
        <source>Filter by your sector and city, and see what is recorded for each cloud. Nothing is ranked until you say what counts for you: weights from 0 to 10, all of them in sight.</source>
        <translation>اپنے شعبے اور شہر سے فلٹر کریں اور دیکھیں کہ ہر کلاؤڈ کا کیا درج ہے۔ جب تک آپ نہ بتائیں کہ آپ کے لیے کیا اہم ہے، کوئی ترتیب نہیں: 0 سے 10 تک وزن، سب سامنے۔</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>کون استعمال کرتا ہے</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>امتحان</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Employers that use it</source>
        <translation>استعمال کرنے والے ادارے</translation>
    </message>
    <message>
        <source>Build on it for clients</source>
        <translation>گاہکوں کے لیے بنانے والے</translation>
    </message>
    <message>
        <source>Adverts that name it</source>
        <translation>نام لینے والے اشتہار</translation>
    </message>
    <message>
        <source>Exams to take</source>
        <translation>دینے کے امتحان</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استعمال</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Adverts</source>
        <translation>اشتہار</translation>
    </message>
    <message>
        <source>Employers recorded to use any cloud</source>
        <translation>کوئی بھی کلاؤڈ استعمال کرتے درج ادارے</translation>
    </message>
    <message>
        <source>Employers with any link to any cloud</source>
        <translation>کسی کلاؤڈ سے کوئی تعلق رکھنے والے ادارے</translation>
    </message>
    <message>
        <source>Adverts that name any skill or cloud</source>
        <translation>کوئی مہارت یا کلاؤڈ بتانے والے اشتہار</translation>
    </message>
    <message>
        <source>Exams offered by the vendors shown; no filter touches them</source>
        <translation>دکھائی گئی کمپنیوں کے امتحان؛ ان پر کوئی فلٹر نہیں</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>موازنے کے لیے بہت کم</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>نمبر نہیں</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>What is recorded of %1 clouds, side by side; no winner is declared</source>
        <translation>%1 کلاؤڈ کا جو درج ہے، ساتھ ساتھ؛ کوئی فاتح نہیں</translation>
    </message>
    <message>
        <source>Nothing can be weighed under these filters</source>
        <translation>ان فلٹروں میں کچھ نہیں تولا جا سکتا</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>By your own weights: %1, %2 points</source>
        <translation>آپ کے اپنے وزن سے: %1، %2 نمبر</translation>
    </message>
    <message>
        <source>Counts of recorded employers and adverts, not market share. Adverts are not vacancies.</source>
        <translation>درج اداروں اور اشتہاروں کی گنتی، منڈی کا حصہ نہیں۔ اشتہار آسامیاں نہیں۔</translation>
    </message>
    <message>
        <source>The order rests on weights that you set: %1. Points are weight × count / whole.</source>
        <translation>ترتیب آپ کے دیے وزن پر ہے: %1۔ نمبر وزن × تعداد / کل ہیں۔</translation>
    </message>
</context>
<context>
    <name>WhichFirstTab</name>
    <message>
        <source>Your weights, 0 to 10:</source>
        <translation>آپ کے وزن، 0 سے 10:</translation>
    </message>
    <message>
        <source>No weights</source>
        <translation>وزن نہیں</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Open another database</source>
        <translation>کوئی اور ڈیٹا بیس کھولیں</translation>
    </message>
    <message>
        <source>Market databases (*.db);;All files (*)</source>
        <translation>مارکیٹ کے ڈیٹا بیس (*.db);;تمام فائلیں (*)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Well known, no page read</source>
        <translation>عام معلومات، کوئی صفحہ نہیں پڑھا گیا</translation>
    </message>
    <message>
        <source>Adverts</source>
        <translation>اشتہارات</translation>
    </message>
    <message>
        <source>Public list on the web</source>
        <translation>ویب پر عوامی فہرست</translation>
    </message>
    <message>
        <source>Publisher not recorded</source>
        <translation>ناشر درج نہیں</translation>
    </message>
    <message>
        <source>Date not recorded</source>
        <translation>تاریخ درج نہیں</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>جائزہ نہیں لیا گیا</translation>
    </message>
</context>
</TS>
