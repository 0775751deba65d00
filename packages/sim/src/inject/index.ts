/** Courses of injects as a simulated system reports them: arithmetic and bytes, no clock and no socket. */
export { type CourseReporter, courseReports, type FlownCourse } from './course-reports.ts';
export { COURSE_STATE, type CoursePlace, courseLastsS, placeOnCourse } from './played-course.ts';
