using System;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>
/// What an application without a network starts with: a script that lies in its image, and packages that come from S3 alone.
/// </summary>
[Collection(UsesContainers.Name)]
public class DeliveryTests(BaseImages images)
{
    // Serves files below /srv/s3 as "aws s3 cp" and "aws s3 sync" do, and nothing else.
    private const string Aws =
        """
        #!/bin/bash
        [[ "$1 $3" == "s3 --only-show-errors" && "$4" == s3://* && $# -eq 5 ]] || exit 2
        if [[ "$2" == sync ]]; then cp -R "/srv/s3/${4#s3://}/." "$5"; else cp "/srv/s3/${4#s3://}" "$5"; fi
        """;

    [Capability(58)]
    [ContainerFact]
    public void A_body_in_the_image_is_run_from_there_at_each_start()
    {
        string tag = images.NewTag("image-delivery");
        using Emitted files = new(new("image-delivery")
        {
            Strategies =
            [
                new CustomImage
                {
                    From = new BaseImage(images.Python) { User = "sagemaker-user", Uid = 1000, Gid = 100, Home = "/home/sagemaker-user" }
                },
                new LifecycleConfiguration(AppType.JupyterLab)
                {
                    Delivery = new ImageDelivery { Folder = "/opt/team/start" },
                    Steps = [AppendLine("~/line", "it's $here"), WriteFile("/etc/team.conf", "`id`\n"), Run("echo once >> ~/count")],
                },
            ],
        });
        Docker.Build(tag, files.Path).AssertSuccess();
        using Container container = Container.StartOffline(tag, "--user", "sagemaker-user");

        container.Script(files["lifecycle/jupyter-lab.sh"]).AssertSuccess();
        container.Script(files["lifecycle/jupyter-lab.sh"]).AssertSuccess();

        Assert.Equal("it's $here\n`id`\nonce\nonce\n", container.Bash("cat ~/line /etc/team.conf ~/count"));
        Assert.Equal(files["lifecycle/jupyter-lab-body.sh"], container.Bash("cat /opt/team/start/image-delivery-jupyter-lab.sh"));
    }

    [Capability(56)]
    [ContainerTheory]
    [InlineData("s3://team-packages/churn/")]
    [InlineData("s3://team-packages/churn.tar.gz")]
    public void Packages_from_S3_are_installed_where_no_index_can_be_reached_with_a_stand_in_for_aws(string location)
    {
        using Container container = Container.StartOffline(images.Conda(CondaTool.Micromamba));
        container.Bash(
            "sudo mkdir -p /srv/s3/team-packages/churn/wheels && sudo chmod -R a+rwX /srv/s3 && sudo tee /usr/local/bin/aws > /dev/null && "
            + "sudo chmod +x /usr/local/bin/aws",
            Aws);
        foreach (Wheel wheel in new Wheel[]
        {
            new("probe-extra", "1.0", "Provides-Extra: more", "Requires-Dist: probe-more ; extra == 'more'"),
            new("probe-more", "3.1")
        })
        {
            container.Bash(
                "base64 --decode > /srv/s3/team-packages/churn/wheels/" + wheel.FileName, Convert.ToBase64String(wheel.ToBytes()));
        }

        container.Bash("cd /srv/s3/team-packages && tar -czf churn.tar.gz -C churn .");
        using Emitted files = new(new("offline")
        {
            Packages = [Pip("probe-extra", "1.0", extras: ["more"])],
            Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { Offline = new OfflinePackages(location) }],
        });

        container.Script(files["lifecycle/jupyter-lab.sh"]).AssertSuccess();
        string first = Installed(container);
        container.Script(files["lifecycle/jupyter-lab.sh"]).AssertSuccess();

        Assert.Equal("probe-extra==1.0\nprobe-more==3.1\n", first);
        Assert.Equal(first, Installed(container));
        Assert.Equal("", container.Bash("ls -A /tmp"));
    }

    private static string Installed(Container container) => container.Program("", "/opt/conda/bin/python3", "-m", "pip", "freeze");
}
