// SPDX-License-Identifier: GPL-2.0 OR MIT
/* /dev/tlvlog: a task registers the buffer that its failing calls explain themselves in. */

#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/uaccess.h>

#include "tlvlog_device.h"
#include "tlvlog_task.h"

static int speak(unsigned long count)
{
	if (count > TLVLOG_DEVICE_SIZE_MAX)
		return tlvlog_explain_core_field_out_of_range(-ERANGE, "count", (s64)count, 0,
							      TLVLOG_DEVICE_SIZE_MAX);
	while (count--)
		tlvlog_say("The device was asked to say this.");
	return tlvlog_fail(-EINVAL, "The device was asked to fail.");
}

static int register_task(struct file *file, const void __user *argument)
{
	struct tlvlog_registration wanted;

	if (copy_from_user(&wanted, argument, sizeof(wanted)))
		return -EFAULT;
	return tlvlog_task_register(file, &wanted);
}

static long device_ioctl(struct file *file, unsigned int command, unsigned long argument)
{
	switch (command) {
	case TLVLOG_DEVICE_REGISTER:
		return register_task(file, (const void __user *)argument);
	case TLVLOG_DEVICE_SPEAK:
		return speak(argument);
	default:
		return tlvlog_explain_core_unknown_command(-ENOTTY, "ioctl", command);
	}
}

static const struct file_operations device_operations = {
	.owner = THIS_MODULE,
	.unlocked_ioctl = device_ioctl,
	.compat_ioctl = compat_ptr_ioctl,
	.llseek = noop_llseek,
};

/* What is said is about the caller's own calls; who else may listen, udev decides. */
static struct miscdevice device = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = "tlvlog",
	.fops = &device_operations,
	.mode = 0600,
};

static int __init tlvlog_module_init(void)
{
	int error = tlvlog_calls_init();

	if (error)
		return error;
	error = tlvlog_sites_init();
	if (error)
		goto no_sites;
	error = misc_register(&device);
	if (error)
		goto no_device;
	return 0;

no_device:
	tlvlog_sites_exit();
no_sites:
	tlvlog_calls_exit();
	return error;
}

/* Every registration holds a file of the device, so there are none left by now. */
static void __exit tlvlog_module_exit(void)
{
	misc_deregister(&device);
	tlvlog_sites_exit();
	tlvlog_calls_exit();
}

module_init(tlvlog_module_init);
module_exit(tlvlog_module_exit);

MODULE_DESCRIPTION("Failing system calls that say why, as type-length-value records");
MODULE_LICENSE("Dual MIT/GPL");
