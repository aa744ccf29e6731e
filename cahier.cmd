@echo off
rem Starts Cahier from a clone; builds it the first time. The plain twin of ./cahier, without its class-data archive.
setlocal
chcp 65001 >nul
set "JAR=%~dp0distribution\target\cahier\cahier.jar"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
rem Absent, or without a java.base of 17 or more: one question to the JVM answers both.
"%JAVA%" --list-modules 2>nul | findstr /r "^java\.base@1[7-9] ^java\.base@[2-9][0-9]" >nul
if errorlevel 1 (
  echo cahier : Java 17 ou plus récent est introuvable. Installez un JDK, ou indiquez son dossier dans JAVA_HOME.>&2
  exit /b 1
)

if not exist "%JAR%" (
  echo cahier : première utilisation, le programme se construit ^(une seule fois, quelques minutes au plus^)...>&2
  pushd "%~dp0"
  call mvnw.cmd -q -B -pl distribution -am package -Dmaven.test.skip=true -Djacoco.skip=true -Dspotless.check.skip=true -DskipPitest=true -Dcyclonedx.skip=true 1>&2 <nul
  popd
)
if not exist "%JAR%" (
  echo cahier : la construction a échoué ; la cause est ci-dessus. Il faut un JDK complet ^(javac^) et, la première fois, un accès au réseau.>&2
  exit /b 1
)

rem Commands that run for long earn the optimising compiler and the collector the JVM would choose.
set "FLAGS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
for %%W in (%*) do (
  if "%%~W"=="import" set "FLAGS="
  if "%%~W"=="export" set "FLAGS="
  if "%%~W"=="serve" set "FLAGS="
)
"%JAVA%" %FLAGS% -Xshare:auto -Xlog:disable -Dguice_bytecode_gen_option=DISABLED -Dfile.encoding=UTF-8 %CAHIER_JAVA_OPTS% -jar "%JAR%" %*
