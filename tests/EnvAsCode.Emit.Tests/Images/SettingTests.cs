using System;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

public class SettingTests
{
    [Fact]
    [Capability(4)]
    public void SHELL_is_in_exec_form() => Assert.Equal(
        "SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]", Built.Body(Shell("/bin/bash", "-o", "pipefail", "-c")));

    [Theory]
    [Capability(5)]
    [InlineData("3.5.1", "\"3.5.1\"")]
    [InlineData("a $B ${C}", "\"a $B ${C}\"")]
    [InlineData("$(id) `id` \"q\" \\ $5 ${C:-x} $", "\"\\$(id) `id` \\\"q\\\" \\\\ \\$5 \\${C:-x} \\$\"")]
    [InlineData("", "\"\"")]
    public void ENV_and_ARG_keep_references_and_quote_the_rest(string value, string written)
    {
        Assert.Equal("ENV A=" + written, Built.Body(Env("A", value)));
        Assert.Equal("ARG A=" + written, Built.Body(Arg("A", value)));
    }

    [Fact]
    [Capability(5)]
    public void A_literal_variable_keeps_its_dollar() => Assert.Equal("ENV A=\"\\$HOME\"", Built.Body(Env("A", "$HOME", literal: true)));

    [Fact]
    [Capability(5)]
    public void A_variable_that_refers_to_one_of_the_same_list_begins_an_ENV_of_its_own() => Assert.Equal(
        "ENV CONDA_DIR=\"/opt/conda\" \\\n    LANG=\"C.UTF-8\"\nENV PATH=\"$CONDA_DIR/bin:${PATH}\" \\\n    X=\"1\"",
        Built.Body(Env([new("CONDA_DIR", "/opt/conda"), new("LANG", "C.UTF-8"), new("PATH", "$CONDA_DIR/bin:${PATH}"), new("X", "1")])));

    [Fact]
    [Capability(6)]
    public void Labels_ports_and_the_working_folder_are_written() => Assert.Equal(
        "LABEL org.example.note=\"costs \\$5, \\\"quoted\\\"\"\n\nEXPOSE 8080 53/udp\n\nWORKDIR /opt/app\n\nWORKDIR \"$HOME\"",
        Built.Body(
            Label("org.example.note", "costs $5, \"quoted\""), Expose(8080), Expose(53, udp: true), Workdir("/opt/app"), Workdir("$HOME")));

    [Fact]
    [Capability(6)]
    public void CMD_and_ENTRYPOINT_are_in_exec_form_and_can_be_deliberately_absent()
    {
        CustomImage image = new() { From = new BaseImage("team/debian:12") };

        Assert.Equal(
            "ENTRYPOINT [\"bash\", \"-c\"]\n\nCMD [\"a \\\"b\\\"\"]",
            Built.Body(Built.Of(image with { Entrypoint = ["bash", "-c"], Cmd = ["a \"b\""] })));
        Assert.Equal("ENTRYPOINT []\n\nCMD []", Built.Body(Built.Of(image with { Entrypoint = [], Cmd = [] })));
        Assert.Equal("", Built.Body(Built.Of(image)));
    }

    [Fact]
    [Capability(7)]
    public void The_user_changes_where_it_is_said_also_to_a_variable_of_the_base()
    {
        BaseImage jupyter =
            new("quay.io/jupyter/minimal-notebook:2024-10-07") { User = "jovyan", Uid = 1000, Gid = 100, Home = "/home/jovyan" };
        EnvironmentSpec environment =
            Built.Of(new CustomImage { From = jupyter, Steps = [User("root"), Run("./aws/install"), User("$NB_UID"), Run("id")] });

        string text = Built.Dockerfile(environment);

        Assert.EndsWith("\nUSER root\n\nRUN ./aws/install\n\nUSER $NB_UID\n\nRUN id\n", text, StringComparison.Ordinal);
        Assert.Contains("\"uid\": 1000", Built.File(environment, "manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    [Capability(7)]
    public void What_needs_root_becomes_root_and_gives_the_user_back()
    {
        EnvironmentSpec environment = Built.Of(
            new CustomImage
            {
                From = new BaseImage("base") { User = "app", Uid = 1000, Gid = 100, Home = "/home/app" },
                Steps = [Run("id")]
            },
            Packages.Apt("git"));

        string text = Built.Dockerfile(environment);

        Assert.True(text.IndexOf("USER root", StringComparison.Ordinal) < text.IndexOf("apt-get", StringComparison.Ordinal));
        Assert.EndsWith("\nUSER app\n\nRUN id\n", text, StringComparison.Ordinal);
    }

    [Fact]
    [Capability(8)]
    public void The_user_of_Studio_is_made_or_the_one_with_its_uid_is_renamed()
    {
        EnvironmentSpec environment =
            Built.Of(new CustomImage { From = PythonImage.Slim("3.11"), Steps = [StudioUser()], Apps = [AppType.KernelGateway] });
        string text = Built.Dockerfile(environment);

        Assert.Contains(
            """
            RUN apt-get update \
             && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends sudo \
             && rm -rf /var/lib/apt/lists/* \
             && useradd -m -d /home/sagemaker-user -s /bin/bash -N -u 1000 -g 100 sagemaker-user \
             && chmod g+w /etc/passwd \
             && echo 'sagemaker-user ALL=(ALL) NOPASSWD:ALL' > /etc/sudoers.d/sagemaker-user \
             && chmod 440 /etc/sudoers.d/sagemaker-user

            ENV SHELL=/bin/bash

            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
        Assert.EndsWith("\nUSER sagemaker-user\n\nWORKDIR /home/sagemaker-user\n", text, StringComparison.Ordinal);
        Assert.Contains("\"DefaultUid\": 1000", Built.File(environment, "app-image-config/kernel-gateway.json"), StringComparison.Ordinal);
    }

    [Theory]
    [Capability(8)]
    [InlineData("team/own:1", "existing=\"$(getent passwd 1000 | cut -d: -f1 || true)\"")]
    [InlineData("ubuntu:24.04", "usermod -l sagemaker-user -d /home/sagemaker-user -m -s /bin/bash -g 100 ubuntu \\")]
    [InlineData("ubuntu:22.04", "useradd -m -d /home/sagemaker-user -s /bin/bash -N -u 1000 -g 100 sagemaker-user \\")]
    [InlineData("public.ecr.aws/amazonlinux/amazonlinux:2023", "yum install -y sudo shadow-utils \\")]
    public void Who_has_the_uid_is_asked_where_it_is_not_known(string reference, string line) => Assert.Contains(
        line,
        Built.Body(Built.Of(new CustomImage { From = new BaseImage(reference), Steps = [StudioUser()] })),
        StringComparison.Ordinal);

    [Fact]
    [Capability(8)]
    public void What_the_renamed_user_of_a_base_owns_is_changed_under_the_new_name()
    {
        EnvironmentSpec environment = Built.Of(
            new CustomImage { From = JupyterStacks.Scipy("2024-10-07"), Steps = [StudioUser()], Apps = [AppType.KernelGateway] },
            Packages.Pip("boto3", "1.34.0"),
            Packages.Conda("polars"));
        string text = Built.Dockerfile(environment);

        Assert.DoesNotContain("USER jovyan", text, StringComparison.Ordinal);
        Assert.Contains(
            " && usermod -l sagemaker-user -d /home/sagemaker-user -m -s /bin/bash -g 100 jovyan \\\n", text, StringComparison.Ordinal);
        Assert.Contains("\nENV SHELL=/bin/bash \\\n    HOME=/home/sagemaker-user\n\nUSER sagemaker-user\n", text, StringComparison.Ordinal);
    }

    [Fact]
    [Capability(30)]
    public void A_Dockerfile_has_no_blank_after_a_backslash_and_ends_with_a_line()
    {
        string text = Built.Dockerfile(Built.Of(
            new CustomImage { From = PythonImage.Slim("3.11"), Steps = [StudioUser(), Run("a\n\n# comment\nb \\\nc")] },
            Packages.Apt("git")));

        Assert.DoesNotContain("\\ \n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\\\n\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\nRUN a \\\n    # comment\n && b \\\nc\n", text, StringComparison.Ordinal);
    }
}
