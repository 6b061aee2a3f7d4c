using System;
using System.Linq;
using CsCheck;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Checks.Shell;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Emit.Tests;

public class ShellChecksTests
{
    [Theory]
    [InlineData("EAC4021", "\n#!/bin/bash\nset -e", "#!/bin/bash")]
    [InlineData("EAC4021", "\ufeff#!/bin/bash\nset -e", "\ufeff")]
    [InlineData("EAC4022", "conda install numpy", "install")]
    [InlineData("EAC4022", "sudo -E mamba create -n x python=3.11", "create")]
    [InlineData("EAC4022", "if true; then\n  apt-get update && sudo apt-get install git\nfi", "install")]
    [InlineData("EAC4022", "DEBIAN_FRONTEND=noninteractive apt-get update; apt-get -q install git", "install")]
    [InlineData("EAC4022", "sudo -u ec2-user -i <<'EOF'\nconda install numpy\nEOF", "install")]
    [InlineData("EAC4022", "nohup bash -c 'conda install numpy' &", "install")]
    [InlineData("EAC4023", "apt-get install -y git", "apt-get")]
    [InlineData("EAC4024", "nohup pip install torch > log.txt 2>&1", "nohup")]
    [InlineData("EAC4025", "cd ~\ngit clone https://example.org/x.git", "clone")]
    [InlineData("EAC4026", "echo 'export A=1' >> ~/.profile", ">> ~/.profile")]
    [InlineData("EAC4026", "cat <<EOF >> \"$HOME/.bashrc\"\nalias x=y\nEOF", ">> \"$HOME/.bashrc\"")]
    [InlineData("EAC4027", "mkdir ~/work", "mkdir")]
    [InlineData("EAC4027", "ln -s /opt/x ~/x", "ln")]
    [InlineData("EAC4029", "python -m pip install --user boto3", "--user")]
    [InlineData("EAC4030", "pip install numpy>=1.26", "numpy>=1.26")]
    [InlineData("EAC4030", "pip install -q numpy >= 1.26", ">= 1.26")]
    [InlineData("EAC4030", "conda install -y numpy<2", "numpy<2")]
    [InlineData("EAC4031", "pip install boto3 || exit 0", "exit 0")]
    [InlineData("EAC4032", "export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE", "AKIAIOSFODNN7EXAMPLE")]
    [InlineData("EAC4032", "pip install -i https://user:hunter22@pypi.example.org/simple x", "hunter22")]
    [InlineData("EAC4032", "export DB_PASSWORD='hunter22'", "hunter22")]
    [InlineData("EAC4033", "set -eux\npip config set global.index-url https://aws:$CODEARTIFACT_TOKEN@x/", "x")]
    [InlineData("EAC3067", "export PATH=/opt/a", "PATH=/opt/a")]
    [InlineData("EAC3067", "grep -q a ~/.bashrc || echo 'export PATH=~/a/bin' >> ~/.bashrc", "'export PATH=~/a/bin'")]
    [InlineData("EAC3069", "curl -sO https://github.com/a/b/releases/download/v1/c.tgz", "curl")]
    [InlineData("EAC3069", "curl https://micro.mamba.pm/api/micromamba/linux-64/latest | tar -xj", "curl")]
    [InlineData("EAC4042", "sleep 100\nsleep 200", "sleep 200")]
    [InlineData("EAC4042", "sleep 10m", "sleep 10m")]
    [InlineData("EAC4042", "while true; do sync; sleep 60; done", "true")]
    [InlineData("EAC4042", "mlflow server > ~/m.log 2>&1 &\nwait", "wait")]
    [InlineData("EAC4044", "pip install 'a @ git+ssh://git@example.org/a.git'", "'a @ git+ssh://git@example.org/a.git'")]
    [InlineData("EAC4045", "ssh-keygen -t ed25519", "ssh-keygen")]
    [InlineData("EAC4045", "git commit -a", "git")]
    [InlineData("EAC4045", "curl --proto '=https' -sSf https://sh.rustup.rs | sh", "sh")]
    [InlineData("EAC4045", "bash ~/Miniforge3-Linux-x86_64.sh -p ~/c", "bash")]
    public void A_trap_is_reported_at_its_part(string id, string script, string part)
    {
        Finding finding = Assert.Single(Check(script, ShellPlace.LifecycleConfiguration), finding => finding.Rule.Id == id);

        Assert.Equal(part, script.Substring(finding.Range!.Value.Start, finding.Range.Value.Length));
        Assert.DoesNotContain("hunter22", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RUN in a build", "conda activate churn && pip install boto3", "conda activate")]
    [InlineData("RUN in a build", "source activate churn", "source activate")]
    public void Activating_is_reported_in_a_build(string where, string script, string part)
    {
        _ = where;
        Finding finding = Assert.Single(Check(script, ShellPlace.ImageBuild));

        Assert.Equal("EAC4028", finding.Rule.Id);
        Assert.Equal(part, script.Substring(finding.Range!.Value.Start, finding.Range.Value.Length));
    }

    [Theory]
    [InlineData("set -eux\n")]
    [InlineData(
        "conda install -y numpy\nmamba create --yes -n x\nmicromamba install -qy x\nconda list\nconda config --add channels x\nconda env "
        + "create -f x.yml")]
    [InlineData("sudo apt-get update -qq && sudo apt-get install -qq -y --no-install-recommends git")]
    [InlineData("apt-get update\nyes | apt-get install git")]
    [InlineData("nohup pip install torch > log.txt 2>&1 &")]
    [InlineData("nohup bash <<'EOF' &\npip install torch\nEOF\n")]
    [InlineData("[ -d ~/x ] || git clone https://example.org/x.git ~/x")]
    [InlineData("if [ ! -d ~/x ]; then\n  git clone https://example.org/x.git ~/x\n  mkdir ~/x/y\nfi")]
    [InlineData("grep -q A ~/.profile || echo 'export A=1' >> ~/.profile")]
    [InlineData("echo started >> ~/start.log\nmkdir -p ~/work ~/more\nln -sfn /opt/x ~/x\nmkdir ~/again || true")]
    [InlineData("pip install 'numpy>=1.26' \"pandas<3\" > /dev/null 2>&1\npip install x>/dev/null\npip install -r requirements.txt 2>log")]
    [InlineData("# pip install numpy>=1.26\necho 'conda install numpy'")]
    [InlineData("python - <<'EOF'\nconda install numpy\nEOF")]
    [InlineData("export TOKEN=$(aws secretsmanager get-secret-value --secret-id x)\nexport PASSWORD=\"$TOKEN\" SECRET=${SECRET} KEY=")]
    [InlineData("pip install -i https://aws:$TOKEN@example.org/simple x\npip install https://example.org/x@y.whl")]
    [InlineData("set -eu\necho \"$TOKEN\" | docker login")]
    [InlineData("[ -f x ] && exit 0\ncase $1 in a) exit 0;; esac\nexit 0")]
    public void What_works_is_not_reported(string script) =>
        Assert.Empty(Check(script, ShellPlace.LifecycleConfiguration).Select(finding => finding.Rule.Id + " " + finding.Message));

    [Theory]
    [InlineData(". /opt/conda/etc/profile.d/conda.sh && conda activate churn && pip install boto3")]
    [InlineData("eval \"$(micromamba shell hook --shell bash)\" && micromamba activate churn")]
    [InlineData("git clone https://example.org/x.git /opt/x && mkdir /opt/y && ln -s /opt/x /opt/z")]
    public void What_works_in_a_build_is_not_reported(string script) => Assert.Empty(Check(script, ShellPlace.ImageBuild));

    [Fact]
    public void Any_text_is_read() =>
        Gen.String[Gen.Char["ab \n\r\t'\"`$(){}<>|&;#\\=-~"], 0, 60].SampleRepeatably(text =>
        {
            foreach (Finding finding in Check(text, ShellPlace.LifecycleConfiguration))
            {
                Assert.InRange(finding.Range!.Value.Start + finding.Range.Value.Length, 0, text.Length);
            }
        });

    private static EquatableArray<Finding> Check(string script, ShellPlace place)
    {
        FindingCollector findings = new();
        ShellSource source = ShellSource.OfText(script, "Strategies[0].Steps[0].Command");
        ShellChecks.Check(source, new ShellContext(place), findings);
        return findings.Findings;
    }
}
