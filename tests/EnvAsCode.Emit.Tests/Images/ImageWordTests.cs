using System;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>Words that scripts had before images.</summary>
public class ImageWordTests
{
    private const string Pem = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";

    [Fact]
    public void A_line_is_appended_once_behind_a_last_line_that_has_no_end() => Assert.Equal(
        "RUN mkdir -p /etc/team \\\n && if ! grep -qsxF -- 'a b' /etc/team/x; then if [ -n \"$(tail -c 1 /etc/team/x 2> /dev/null)\" ]; "
        + "then "
        + "echo >> /etc/team/x; fi; printf '%s\\n' 'a b' >> /etc/team/x; fi",
        Built.Body(AppendLine("/etc/team/x", "a b")));

    [WitnessFact("sh")]
    public void The_appended_line_stands_alone_and_is_not_repeated()
    {
        using TemporaryFolder folder = new();
        string file = System.IO.Path.Join(folder.Path, "x");
        System.IO.File.WriteAllText(file, "first");
        string command = string.Join(" && ", EnvAsCode.Emit.Steps.StepKinds.Of(AppendLine(file, "it's $x"))
            .CommandsOf(AppendLine(file, "it's $x"), "/root", null));

        ExternalProgram.Run("sh", ["-c", command + " && " + command]).AssertSuccess();

        Assert.Equal("first\nit's $x\n", System.IO.File.ReadAllText(file));
    }

    [Fact]
    public void What_is_removed_is_no_folder_of_the_system()
    {
        Assert.Equal("RUN rm -rf -- /opt/old", Built.Body(Remove("/opt/old")));
        Assert.All(["/", "/opt", "/usr/local/bin/", "~", "/var/lib", "/etc"], path => Assert.Contains(
            EnvironmentChecks.Check(Built.Steps(Remove(path))), finding => finding.Rule.Id == "EAC3005"));
    }

    [Fact]
    public void A_repository_has_its_owner() => Assert.Equal(
        "RUN git clone -q --depth 1 --branch v1 'https://example.org/a.git' /opt/a \\\n && chown -R 1000:100 /opt/a",
        Built.Body(GitClone("https://example.org/a.git", "v1", "/opt/a", owner: "1000:100")));

    [Fact]
    public void A_label_refers_to_what_is_declared_and_to_nothing_else() => Assert.Equal(
        "ARG COMMIT\n\nLABEL org.example.rev=\"$COMMIT\" \\\n    org.example.price=\"\\$5 \\$HOME\"",
        Built.Body(Built.Of(new CustomImage
        {
            From = new BaseImage("team/debian:12"),
            BuildArguments = [new("COMMIT", "none")],
            Steps = [Arg("COMMIT"), Label("org.example.rev", "$COMMIT"), Label("org.example.price", "$5 $HOME")],
        })));

    [Fact]
    public void Packages_of_the_system_can_depend_on_the_architecture()
    {
        Assert.Equal(
            "RUN set -e; \\\n    if [ \"$(uname -m)\" = x86_64 ]; then \\\n      apt-get update; \\\n"
            + "      DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \\\n    'intel-mkl'; \\\n"
            + "      rm -rf /var/lib/apt/lists/*; \\\n    fi",
            Built.Body(OnArchitecture(Architecture.Amd64, Install(Apt("intel-mkl")))));
        Assert.Contains(
            EnvironmentChecks.Check(Built.Steps(OnArchitecture(Architecture.Amd64, Install(Pip("a"))))),
            finding => finding.Rule.Id == "EAC3013");
    }

    [Fact]
    public void A_comment_stands_above_the_step_that_follows_it() => Assert.Equal(
        "# Spark\n# for the batch jobs\nRUN a\n\n# Owner\nLABEL a=\"b\" \\\n    c=\"d\"\n\n# end",
        Built.Body(Comment("Spark\nfor the batch jobs"), Run("a"), Comment("Owner"), Label("a", "b"), Label("c", "d"), Comment("end")));

    [Fact]
    public void A_comment_reaches_a_script_and_is_no_body_by_itself()
    {
        string script = StepMachine.Script(new LifecycleConfiguration(AppType.JupyterLab)
        {
            WithoutPackages = true,
            Steps = [Comment("why\n$(canary)"), Run("true"), OnArchitecture(Architecture.Arm64, Comment("nothing"))],
        });

        Assert.Contains("\n# why\n# $(canary)\n", script, StringComparison.Ordinal);
        Assert.Contains("\n:\n\n# nothing\nfi\n", script, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kernel_that_a_package_brings_is_offered()
    {
        EnvironmentSpec environment = Built.Of(
            new CustomImage
            {
                From = Miniconda.Image("24.9.2-0"),
                Apps = [new KernelGatewayImageConfig { KernelSpecs = [new("java")] }],
                Target = CondaTarget.BaseEnvironment,
            },
            Conda("team-jvm", "1.0") with { ProvidesKernel = [new("java") { DisplayName = "Java" }] });

        Assert.DoesNotContain(EnvironmentChecks.Check(environment), finding => finding.Rule.Id == "EAC5013");
        Assert.Contains(
            "\"DisplayName\": \"Java\"", Built.File(environment, "app-image-config/kernel-gateway.json"), StringComparison.Ordinal);
        Assert.Contains(
            EnvironmentChecks.Check(environment with { Packages = [Conda("team-jvm", "1.0") with { ProvidesKernel = [new("Java 8")] }] }),
            finding => finding.Rule.Id == "EAC5007" && finding.Path == "Packages[0].ProvidesKernel[0].Name");
    }

    [Theory]
    [InlineData("debian:12", "/usr/local/share/ca-certificates/", "update-ca-certificates", "/etc/ssl/certs/ca-certificates.crt")]
    [InlineData(
        "public.ecr.aws/amazonlinux/amazonlinux:2023",
        "/etc/pki/ca-trust/source/anchors/",
        "update-ca-trust",
        "/etc/pki/tls/certs/ca-bundle.crt")]
    public void Certificates_join_the_store_of_the_system_and_what_has_its_own_is_pointed_to_it(
        string reference, string folder, string update, string bundle)
    {
        EnvironmentSpec environment = Built.Of(
            new CustomImage { From = new BaseImage(reference), Steps = [Install(Apt("ca-certificates")), TrustCertificates(Pem)] });
        string text = Built.Dockerfile(environment);

        string file = "envascode-8010bfcee184.crt";
        Assert.Contains(
            " " + folder + file + "\nRUN " + update + "\n\nENV SSL_CERT_FILE=" + bundle + " \\\n", text, StringComparison.Ordinal);
        Assert.Contains("    PIP_CERT=" + bundle + " \\\n", text, StringComparison.Ordinal);
        Assert.Equal(Pem, Built.File(environment, "files" + folder + file));
    }

    [Fact]
    public void Certificates_of_an_image_are_a_text_or_a_file_of_the_project()
    {
        CustomImage image =
            new() { From = LinuxImage.Debian("12"), Steps = [Install(Apt("ca-certificates")), TrustCertificates("team.pem")] };

        Assert.Contains(
            "COPY context/team.pem /usr/local/share/ca-certificates/envascode-",
            Built.Dockerfile(Built.Of(image), new ProjectFiles([new("team.pem", null)])),
            StringComparison.Ordinal);
        Assert.All(
            [
                image with { Steps = [Install(Apt("ca-certificates")), TrustCertificates("s3://bucket/ca.pem")] },
                image with { From = new BaseImage("team/unknown:1") },
            ],
            wrong => Assert.Contains(EnvironmentChecks.Check(Built.Of(wrong)), finding => finding.Rule.Id == "EAC3066"));
        Assert.Contains(
            EnvironmentChecks.Check(Built.Of(new CustomImage { From = LinuxImage.Debian("12-slim"), Steps = [TrustCertificates(Pem)] })),
            finding => finding.Rule.Id == "EAC3050");
    }
}
