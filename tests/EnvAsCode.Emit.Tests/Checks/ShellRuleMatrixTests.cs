using System.Linq;
using Xunit;

namespace EnvAsCode.Emit.Tests;

/// <summary>
/// The table of rules about shell code and the places where it can stand. A place whose letter a row lacks is a gap that the row gives a
/// reason for: one that is not a decision fails here.
/// </summary>
public class ShellRuleMatrixTests
{
    public static TheoryData<string, string, string, string, string> Rows => new()
    {
        { "EAC2015", "python:3.11-slim", "pip install sklearn", "RESAKLXCGJOBT", "" },
        { "EAC2015", "continuumio/miniconda3:24.9.2-0", "conda install -y opencv-python", "RESAKLXCGJOBT", "" },
        { "EAC2018", "python:3.11-slim", "pip install reqeusts", "RESAKLXCGJOBT", "" },
        {
            "EAC2029", "sagemaker", "pip install jupyterlab-lsp", "RESAKLXCOBT",
            "Classic's applications run from other images than SageMaker Distribution"
        },
        { "EAC2031", "python:3.11", "pip install git+git://github.com/a/b", "RESAKLXCGJOBT", "" },
        { "EAC3001", "python:3.11-slim", "conda install -y numpy", "RESAK", "a script runs in what Studio starts, which has conda" },
        {
            "EAC3032", "debian:12", "cp a.txt /opt/ml/a.txt", "REAK",
            "a stage has folders of its own, and a script runs when Studio's are there"
        },
        { "EAC3036", "sagemaker", "useradd -u 1000 team", "RESAK", "a script that makes users needs root, and then finds who is there" },
        {
            "EAC3037", "sagemaker", "mkdir -p /home/sagemaker-user/models", "REAK",
            "a stage has a home of its own, and in a script the volume is there"
        },
        {
            "EAC3046", "sagemaker", "apt-get install -y g++", "RESAKLXCOBT",
            "Classic's applications run as root, or as a user of their own image"
        },
        {
            "EAC3050", "debian:12", "git clone https://example.com/a /opt/a", "RESAK",
            "what else is in the image that a script runs in is not declared"
        },
        { "EAC3051", "debian:12", "pip install boto3", "RESAK", "a script runs in what Studio starts, which has Python and pip" },
        {
            "EAC3052", "amazonlinux:2023", "python3 -m pip install boto3", "RESAK",
            "a script runs in what Studio starts, which has Python and pip"
        },
        {
            "EAC3055", "debian:12", "export MODE=batch", "RESAK",
            "the commands of a script share one shell; words of a command are no assignment"
        },
        { "EAC3055", "debian:12", "A=1", "RSA", "the commands of a script share one shell; words of a command are no assignment" },
        { "EAC3056", "debian:12", "chown ec2-user /opt/a", "RESAKLXCGJOBT", "" },
        { "EAC3057", "debian:12", "A = 1", "RSALCGJOBT", "words of a command are no assignment" },
        { "EAC3058", "ubuntu:22.04", "source ~/.bashrc", "RESAKLXCOBT", "the homes of Classic's images are not Debian's" },
        { "EAC3059", "debian:12", "mlflow server", "RESAKLXCGJO", "what goes on in the background may serve" },
        {
            "EAC3060",
            "python:3.11",
            "pip install -i https://team-123456789012.d.codeartifact.eu-west-1.amazonaws.com/pypi/main/simple/ a",
            "RESAKLXCGJOBT",
            ""
        },
        { "EAC3061", "debian:12", "cp a.pem /usr/local/share/ca-certificates/a.pem", "RESAKLXCGJOBT", "" },
        { "EAC3067", "debian:12", "export PATH=/opt/a", "RESAKLXCGJOBT", "" },
        { "EAC3068", "debian:12", "source /opt/a.sh && ls", "RSA", "a script is bash's, and words of a command meet no shell" },
        { "EAC3069", "python:3.11", "curl -o /a.zip https://github.com/a/b/archive/a.zip", "RESAKLXCGJOBT", "" },
        { "EAC3070", "python:3.11", "pip install -r requirements.txt", "RESAK", "a script finds what lies in the home folder" },
        { "EAC3071", "amazonlinux:2023", "dnf install -y curl", "RESAK", "Studio's applications run from Debian's family" },
        { "EAC2017", "python:3.11", "pip install torch==1.12.1", "RESAK", "which Python a script's application has is not declared" },
        { "EAC2037", "python:3.11", "pip install numpy==1.19.5", "RESAK", "which Python a script's application has is not declared" },
        { "EAC4041", "sagemaker", "restart-jupyter-server", "REAKLXCOBT", "a stage is no application, and Classic has the command" },
        { "EAC4042", "debian:12", "sleep 600", "LXCGJO", "a build has the time that it takes, and so has what goes on in the background" },
        {
            "EAC4043", "debian:12", "export MODE=batch", "LXCGJOBT",
            "in an image EAC3055 says it"
        },
        { "EAC4044", "python:3.11", "pip install git+ssh://git@example.com/a/b", "RESAKLXCGJOBT", "" },
        { "EAC4045", "python:3.11", "aws configure", "RESAKLXCGJOBT", "" },
        { "EAC4022", "continuumio/miniconda3:24.9.2-0", "conda install numpy", "RESAKLXCGJOBT", "" },
        { "EAC4023", "debian:12", "apt-get install -y git", "RESAKLXCGJOBT", "" },
        { "EAC4024", "debian:12", "nohup sleep 1", "LXCGJOBT", "a build waits for its commands anyway" },
        {
            "EAC4025", "python:3.11", "git clone https://example.com/a /opt/a", "LXCGJBT",
            "a build begins anew each time, and Once does not repeat"
        },
        { "EAC4026", "debian:12", "echo a >> ~/.profile", "LCGJBT", "a build begins anew each time, and Once does not repeat" },
        { "EAC4027", "debian:12", "mkdir /opt/a", "LXCGJBT", "a build begins anew each time, and Once does not repeat" },
        { "EAC4028", "continuumio/miniconda3:24.9.2-0", "conda activate team && ls", "RSALCGJOBT", "" },
        { "EAC4029", "python:3.11", "pip install --user boto3", "RESAKLXCGJOBT", "" },
        { "EAC4030", "python:3.11", "pip install numpy>=1.26", "RSALCGJOBT", "" },
        { "EAC4031", "python:3.11", "pip install boto3 || exit 0", "RSALCGJOBT", "" },
        { "EAC4032", "debian:12", "echo AKIAIOSFODNN7EXAMPLE", "RESAKLXCGJOBT", "" },
        { "EAC4033", "debian:12", "set -x\necho $DB_PASSWORD", "RSALCGJOBT", "" },
        {
            "EAC4034", "debian:12", "conda install -y pytorch tensorflow rapids cudatoolkit", "LXCGJO",
            "a build has the time that it takes, and so has what goes on in the background"
        },
        { "EAC5044", "debian:12", "systemctl restart jupyter-server", "RESAKLXCGJOBT", "" },
        {
            "EAC5045", "sagemaker", "yum install -y git", "RESAKLXCOBT",
            "Classic's applications run from images of several distributions"
        },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_rule_holds_in_every_place_that_its_row_names(string id, string image, string code, string places, string reason)
    {
        BaseImage from = image == "sagemaker" ? SageMakerDistribution.Cpu("4.4.1") : new BaseImage(image);

        string found = string.Concat(ShellRulePlace.All
            .Where(place => place.Of(code, from) is { } environment
                && EnvironmentChecks.Check(environment).Any(finding => finding.Rule.Id == id))
            .Select(place => place.Letter));

        Assert.Equal(places, found);
        string possible = string.Concat(ShellRulePlace.All.Where(place => place.Of(code, from) is not null).Select(place => place.Letter));
        Assert.Equal(places == possible, reason.Length == 0);
    }
}
