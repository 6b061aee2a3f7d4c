using System;
using System.Threading.Tasks;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>Images that would fail in Studio are not pushed.</summary>
[Collection(UsesContainers.Name)]
public class ImageCheckTests(BaseImages images)
{
    [ContainerFact]
    public async Task A_kernel_that_is_not_in_the_image()
    {
        using BuiltEnvironment environment = new(BuiltEnvironment.Declare("no-kernel", images.Python));
        environment.ChangeDockerfile(text =>
            text + "USER root\nRUN rm -r /usr/local/share/jupyter/kernels/no-kernel\nUSER sagemaker-user\n");

        await environment.AssertFailsAsync("EAC8062", "'no-kernel'", "python3");
    }

    [ContainerFact]
    public async Task A_kernel_whose_interpreter_is_not_in_the_image()
    {
        using BuiltEnvironment environment = new(BuiltEnvironment.Declare("no-python", images.Python));
        environment.ChangeDockerfile(text => text + "USER root\nRUN sed -i 's,/usr/bin/env,/opt/python,' "
            + "/usr/local/share/jupyter/kernels/*/kernel.json\nUSER sagemaker-user\n");

        await environment.AssertFailsAsync("EAC8062", "'/opt/python' is not there");
    }

    [ContainerFact]
    public async Task A_kernel_of_a_step_whose_interpreter_is_not_in_the_image()
    {
        using BuiltEnvironment environment = new(this.WithSteps(
            "step-kernel", Steps.Kernel(new("team"), ["/opt/team/bin/python", "-m", "ipykernel_launcher", "-f", "{connection_file}"])));

        await environment.AssertFailsAsync("EAC8062", "'team'", "'/opt/team/bin/python' is not there");
    }

    [ContainerFact]
    public async Task A_kernel_that_a_command_of_a_step_does_not_register()
    {
        using BuiltEnvironment environment = new(this.WithSteps("step-command", Steps.KernelCommand(["true"], new KernelSpec("scala"))));

        await environment.AssertFailsAsync("EAC8062", "'scala'", "the kernels that are there:");
    }

    [ContainerFact]
    public async Task Kernels_that_steps_register_are_found_also_one_on_the_users_volume()
    {
        using BuiltEnvironment environment = new(this.WithSteps(
            "step-module",
            Steps.KernelModule("ipykernel.kernelspec", "python3"),
            Steps.KernelCommand(
                ["/usr/local/bin/python3", "-m", "ipykernel", "install", "--prefix", "/usr/local", "--name", "second"],
                new KernelSpec("second")),
            Steps.Kernel(new("third"), ["/usr/local/bin/python3", "-m", "ipykernel_launcher", "-f", "{connection_file}"]),
            Steps.Kernel(
                new("on-the-volume"),
                ["/home/sagemaker-user/.conda/envs/a/bin/python", "-m", "ipykernel_launcher", "-f", "{connection_file}"])));

        await environment.BuildAndCheckAsync();
    }

    [ContainerFact]
    public async Task An_interpreter_that_cannot_be_run()
    {
        using BuiltEnvironment environment = new(BuiltEnvironment.Declare("broken-python", images.Python));
        environment.ChangeDockerfile(text => text + "USER root\nRUN rm /usr/local/bin/python3 /usr/bin/python3\nUSER sagemaker-user\n");

        await environment.AssertFailsAsync("EAC8053", "'python3'", "not found");
    }

    [ContainerFact]
    public async Task A_kernel_that_the_volume_of_the_space_hides()
    {
        using BuiltEnvironment environment = new(BuiltEnvironment.Declare("hidden", images.Python));
        environment.ChangeDockerfile(text => text
            + "USER root\nRUN mkdir -p /home/sagemaker-user/.local/share/jupyter && mv /usr/local/share/jupyter/kernels "
            + "/home/sagemaker-user/.local/share/jupyter/\nUSER sagemaker-user\n");

        await environment.AssertFailsAsync("EAC8057", "'hidden'", "/home/sagemaker-user");
    }

    [ContainerFact]
    public async Task An_image_that_runs_as_another_user()
    {
        using BuiltEnvironment environment = new(BuiltEnvironment.Declare("as-root", images.Python));
        environment.ChangeDockerfile(text => text + "USER root\n");

        await environment.AssertFailsAsync("EAC8054", "0:0", "1000:100");
    }

    [ContainerFact]
    public async Task A_file_with_a_high_owner_that_a_later_layer_removes()
    {
        using BuiltEnvironment environment = new(BuiltEnvironment.Declare("high-owner", images.Python));
        environment.ChangeDockerfile(text =>
            text + "USER root\nRUN touch /srv/high && chown 70000:3000000 /srv/high\nRUN rm /srv/high\nUSER sagemaker-user\n");

        await environment.AssertFailsAsync("EAC8055", "/srv/high", "70000:3000000");
    }

    [ContainerFact]
    public async Task Packages_that_are_missing_or_cannot_be_imported()
    {
        using BuiltEnvironment environment = new(
            BuiltEnvironment.Declare("imports", images.Python, Pip("probe-exact", "1.2.3"), Pip("probe-any"), Pip("probe-prefix")));
        environment.ChangeDockerfile(text => text
            + "USER root\nRUN pip uninstall --yes probe-any && echo 'import libnothing' > $(python3 -c 'import probe_exact; "
            + "print(probe_exact.__file__)')\nUSER sagemaker-user\n");

        await environment.AssertFailsAsync(
            "EAC8056",
            "'probe-any' is not installed",
            "'import probe_exact' of 'probe-exact' fails: ModuleNotFoundError: No module named 'libnothing'");
    }

    [ContainerFact]
    public async Task A_module_that_only_lacks_a_GPU_driver_is_no_failure()
    {
        using BuiltEnvironment environment = new(BuiltEnvironment.Declare("gpu", images.Python, Pip("probe-exact", "1.2.3")));
        environment.ChangeDockerfile(text => text
            + "USER root\nRUN echo 'raise ImportError(\"libcuda.so.1: cannot open shared object file\")' > $(python3 -c 'import "
            + "probe_exact; print(probe_exact.__file__)')\nUSER sagemaker-user\n");

        await environment.BuildAndCheckAsync();

        Assert.Contains(environment.Progress, line => line.Contains("GPU driver", StringComparison.Ordinal));
    }

    private EnvironmentSpec WithSteps(string name, params IImageStep[] steps)
    {
        EnvironmentSpec environment = BuiltEnvironment.Declare(name, images.Python, Pip("ipykernel"));
        CustomImage image = (CustomImage)environment.Strategies[0];
        return environment with { Strategies = [image with { Steps = [Steps.DeclaredPackages(), .. steps] }] };
    }
}
