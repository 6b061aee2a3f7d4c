using System;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

public class KernelStepTests
{
    private static readonly EquatableArray<AppImageConfig> Classic = [AppType.KernelGateway];

    [Fact]
    [Capability(20, 26)]
    public void A_kernel_that_a_module_installs_is_the_one_that_Studio_offers()
    {
        EnvironmentSpec environment = Built.Of(
            new CustomImage
            {
                From = PythonImage.Slim("3.11"),
                Apps = Classic,
                Steps = [KernelModule("echo_kernel.install", "echo_kernel", "Echo")]
            },
            Pip("echo_kernel"));

        Assert.Contains(
            "RUN /usr/local/bin/python3 -m echo_kernel.install --sys-prefix",
            Built.Dockerfile(environment),
            StringComparison.Ordinal);
        Assert.Equal(["echo_kernel"], Offered(environment));
    }

    [Fact]
    [Capability(20)]
    public void Kernels_of_JavaScript_come_from_a_program()
    {
        EnvironmentSpec environment = Built.Of(
            new CustomImage
            {
                From = new BaseImage("node:20"),
                Apps = Classic,
                Steps = [KernelCommand(["tslab", "install"], new("tslab"), new("jslab"))]
            },
            Npm("tslab", "1.0.22"));

        Assert.Contains("RUN tslab install\n", Built.Dockerfile(environment), StringComparison.Ordinal);
        Assert.Equal(["tslab", "jslab"], Offered(environment));
    }

    [Fact]
    [Capability(20, 21)]
    public void R_packages_of_CRAN_stop_the_build_if_they_are_not_installed_and_give_a_kernel()
    {
        EnvironmentSpec environment = Built.Of(
            new CustomImage
            {
                From = RockerImage.RVer("4.4.1"),
                Apps = Classic,
                Steps =
                [
                    StudioUser(), CranInstall("https://packagemanager.posit.co/cran/2024-10-07", "IRkernel", "data.table"),
                    KernelCommand(["Rscript", "-e", "IRkernel::installspec(user = FALSE)"], new KernelSpec("ir")),
                ],
            },
            Apt("jupyter-client"));

        Assert.Contains(
            "RUN [\"Rscript\", \"-e\", \"options(warn = 2); install.packages(c(\\\"IRkernel\\\", \\\"data.table\\\"), repos = "
            + "\\\"https://packagemanager.posit.co/cran/2024-10-07\\\")\"]\n\nRUN [\"Rscript\", \"-e\", \"IRkernel::installspec(user = "
            + "FALSE)\"]\n",
            Built.Dockerfile(environment),
            StringComparison.Ordinal);
        Assert.Equal(["ir"], Offered(environment));
    }

    [Fact]
    [Capability(20, 21)]
    public void R_through_conda_yields_the_kernel_ir()
    {
        EnvironmentSpec environment = Built.Of(
            new CustomImage { From = Miniconda.Image("24.9.2-0"), Apps = Classic, Target = CondaTarget.BaseEnvironment },
            Conda("r-base", "4.4.*"),
            Conda("r-irkernel", "1.3.*"));

        Assert.Equal(["ir"], Offered(environment));
        Assert.DoesNotContain("ipykernel", Built.Dockerfile(environment), StringComparison.Ordinal);
    }

    [Fact]
    [Capability(20, 14)]
    public void R_in_a_named_environment_has_a_kernel_json_with_that_environments_R()
    {
        EnvironmentSpec environment = Built.Of(
            new CustomImage { From = Miniforge.Image("24.9.2-0"), Apps = Classic }, Conda("r-base", "4.4.*"), Conda("r-irkernel", "1.3.*"));

        Assert.Equal(["conda-env-" + environment.Name + "-py", "ir"], Offered(environment));
        Assert.Contains(
            "\"/opt/conda/envs/" + environment.Name + "/bin/R\",\n    \"--slave\"",
            Built.File(environment, "kernels/ir/kernel.json"),
            StringComparison.Ordinal);
        Assert.Contains("\"language\": \"R\"", Built.File(environment, "kernels/ir/kernel.json"), StringComparison.Ordinal);
        Assert.Contains("kernels/ /opt/conda/share/jupyter/kernels/", Built.Dockerfile(environment), StringComparison.Ordinal);
    }

    [Fact]
    [Capability(20)]
    public void A_base_with_kernels_of_its_own_offers_them_and_is_left_alone()
    {
        BaseImage scala = new("almondsh/almond:0.14.0")
        {
            User = "jovyan",
            Uid = 1000,
            Gid = 100,
            Home = "/home/jovyan",
            Kernels = [new("scala") { DisplayName = "Scala" }]
        };
        EnvironmentSpec environment = Built.Of(new CustomImage { From = scala, Apps = Classic });

        Assert.Equal("", Built.Body(environment));
        Assert.Equal(["scala"], Offered(environment));
    }

    [Fact]
    [Capability(26)]
    public void A_kernel_is_written_removed_and_replaced()
    {
        EnvironmentSpec environment = Built.Of(
            new CustomImage
            {
                From = Miniconda.Image("24.9.2-0"),
                Apps = Classic,
                Steps =
                [
                    RemoveKernel("python3"),
                    Kernel(
                        new("custom") { DisplayName = "Custom \"env\"" },
                        ["conda", "run", "-n", "custom", "python", "-m", "ipykernel_launcher", "-f", "{connection_file}"]) with
                    {
                        Variables = [new("A", "1")]
                    },
                ],
            });

        Assert.Contains(
            "RUN rm -rf /opt/conda/share/jupyter/kernels/python3 /usr/local/share/jupyter/kernels/python3 "
            + "/usr/share/jupyter/kernels/python3",
            Built.Dockerfile(environment),
            StringComparison.Ordinal);
        Assert.Contains(
            "COPY --chown=0:0 kernels/ /usr/local/share/jupyter/kernels/", Built.Dockerfile(environment), StringComparison.Ordinal);
        Assert.Contains(
            "\"display_name\": \"Custom \\\"env\\\"\"", Built.File(environment, "kernels/custom/kernel.json"), StringComparison.Ordinal);
        Assert.Contains("\"env\": {\n    \"A\": \"1\"", Built.File(environment, "kernels/custom/kernel.json"), StringComparison.Ordinal);
        Assert.Equal(["custom"], Offered(environment));
    }

    [Fact]
    [Capability(27)]
    public void An_image_that_is_not_for_Studio_has_its_entry_point_and_no_kernel()
    {
        EnvironmentSpec environment = Built.Of(
            new CustomImage
            {
                From = PythonImage.Slim("3.11"),
                Steps = [Copy("train.py", "/opt/ml/code/"), Env("SAGEMAKER_PROGRAM", "train.py")],
                Entrypoint = ["python", "/opt/ml/code/train.py"]
            },
            Pip("boto3"));

        Assert.DoesNotContain("ipykernel", Built.Dockerfile(environment), StringComparison.Ordinal);
        Assert.DoesNotContain(EnvironmentEmitter.Emit(environment, "T"), file => file.Path.StartsWith("kernels/", StringComparison.Ordinal)
            || file.Path.StartsWith("app-image-config/", StringComparison.Ordinal));
        Assert.EndsWith(
            "\nENTRYPOINT [\"python\", \"/opt/ml/code/train.py\"]\n", Built.Dockerfile(environment), StringComparison.Ordinal);
    }

    [Fact]
    [Capability(28)]
    public void Extensions_of_Code_Editor_and_settings_of_Jupyter_go_where_Studio_reads_them()
    {
        string digest = new('e', 64);
        EnvironmentSpec environment = Built.Of(new CustomImage
        {
            From = SageMakerDistribution.Cpu("2.6.0"),
            Apps = [AppType.CodeEditor],
            Steps =
            [
                CodeEditorExtension("ms-python.python"),
                CodeEditorExtension("https://open-vsx.org/x.vsix", "sha256:" + digest),
                JupyterLabSettings("{ \"@jupyterlab/apputils-extension:themes\": { \"theme\": \"JupyterLab Dark\" } }"),
                JupyterServerConfig("team", "{ \"ServerApp\": { \"terminals_enabled\": true } }"),
            ],
        });
        string text = Built.Dockerfile(environment);

        Assert.Contains(
            "sagemaker-code-editor --install-extension ms-python.python --extensions-dir "
            + "/opt/amazon/sagemaker/sagemaker-code-editor-server-data/extensions",
            text,
            StringComparison.Ordinal);
        Assert.Contains("--install-extension \"$file.vsix\"", text, StringComparison.Ordinal);
        Assert.Contains("/opt/conda/share/jupyter/lab/settings/overrides.json", text, StringComparison.Ordinal);
        Assert.Contains(
            "COPY files/etc/jupyter/jupyter_server_config.d/team.json /etc/jupyter/jupyter_server_config.d/team.json",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    [Capability(29)]
    public void A_start_up_script_is_written_into_the_image_and_the_entry_points_of_SageMaker_Distribution_are_known()
    {
        EnvironmentSpec environment = Built.Of(new CustomImage
        {
            From = SageMakerDistribution.Cpu("2.6.0"),
            Apps = [AppType.JupyterLab, AppType.CodeEditor],
            Steps = [WriteFile("/usr/local/bin/start-team", "#!/bin/bash\nexec entrypoint-jupyter-server\n", mode: "755")],
        });

        Assert.Contains("RUN chmod 755 /usr/local/bin/start-team", Built.Dockerfile(environment), StringComparison.Ordinal);
        Assert.Contains(
            "\"entrypoint-jupyter-server\"", Built.File(environment, "app-image-config/jupyter-lab.json"), StringComparison.Ordinal);
        Assert.Contains(
            "\"entrypoint-code-editor\"", Built.File(environment, "app-image-config/code-editor.json"), StringComparison.Ordinal);
    }

    private static string[] Offered(EnvironmentSpec environment)
    {
        using System.Text.Json.JsonDocument json =
            System.Text.Json.JsonDocument.Parse(Built.File(environment, "app-image-config/kernel-gateway.json"));
        return [.. System.Linq.Enumerable.Select(
            json.RootElement.GetProperty("KernelGatewayImageConfig").GetProperty("KernelSpecs").EnumerateArray(),
            kernel => kernel.GetProperty("Name").GetString()!)];
    }
}
